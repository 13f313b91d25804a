import { readWords } from './read-words.ts';

/** English verbs of administrative prose; key forms (past, past participle) of the irregular ones. */
export const ENGLISH_VERBS: readonly string[] = readWords(`
accept achieve act adapt add address adopt advance advise affect agree align allocate allow analyse announce answer appear apply appoint approve arrange arise (arose, arisen) ask assess assign assist assume attend
base book become (became, become) begin (began, begun) belong bind (bound) bring (brought) broaden budget build (built) buy (bought)
calculate call care carry change check choose (chose, chosen) clarify close coach collect combine come (came, come) commission commit communicate compare compile complete comply concentrate concern conclude conduct connect consider consist construct consult contact contain continue contribute control convene coordinate correct cost (cost) count cover create cut (cut)
deal (dealt) decide decline decrease deepen define delegate deliver depend describe design determine develop direct disclose discuss distribute divide document double draft draw (drew, drawn) drop
earn eat (ate, eaten) ease emphasise employ enable encourage end engage enhance enlarge ensure equip establish estimate evaluate examine exceed exclude expand expect experience explain explore extend
face facilitate fall (fell, fallen) feel (felt) fill finance find (found) finish fit fix focus follow forecast (forecast) form foster found fulfil fund
gather give (gave, given) go (went, gone) govern grant grow (grew, grown) guarantee guide
handle happen harm hear (heard) help hire hold (held) host
identify implement improve include increase indicate inform initiate inquire inspect integrate intensify interview introduce invest investigate invite involve
join justify
keep (kept) know (knew, known)
launch lead (led) learn (learned, learnt) leave (left) lend (lent) let (let) limit link list listen live locate look lose (lost) lower
maintain make (made) manage map mark match matter mean (meant) measure meet (met) mention merge minimise modernise modify monitor motivate move
name need negotiate note notice notify
observe obtain occur offer open operate oppose order organise outline oversee (oversaw, overseen) owe own
participate pass pay (paid) perform permit pilot place plan play plant point prefer prepare present prevent prioritise proceed procure produce prohibit project promise promote propose protect prove (proved, proven) provide publish purchase pursue put (put)
raise reach react read (read) realise reallocate receive recognise recommend record recover recruit reduce refer reflect reform refuse regard register regulate reinforce reject relate release rely remain remind remove renew rent reorganise repair repeat replace reply report represent request require reserve resolve respect respond restrict result retain return reveal review revise reward rise (rose, risen) run (ran, run)
satisfy save say (said) schedule secure see (saw, seen) select sell (sold) send (sent) separate serve set (set) settle shape share shift show (showed, shown) sign simplify solve speak (spoke, spoken) specify spend (spent) split (split) spread (spread) staff stand (stood) start state stay stop strengthen study submit succeed suffer suggest summarise supervise supply support survey
take (took, taken) talk target teach (taught) tell (told) tend test think (thought) tighten track train transfer transform translate travel treat trust try turn
understand (understood) undertake (undertook, undertaken) update upgrade uphold (upheld) urge use utilise
value vary view visit vote
wait walk want warn watch weigh welcome widen win (won) wish withdraw (withdrew, withdrawn) wonder work worry write (wrote, written)
accompany adjust amount apologise argue assemble balance behave block borrow breathe breach cancel catch (caught) celebrate claim clean climb compensate compete complain compose confirm contrast convert cook cope correspond cross cycle damage dance date declare delay deny deserve detect differ digest disappear disturb drink (drank, drunk) drive (drove, driven) echo educate elect embed enter entitle escape exchange excuse exist extract fail favour feed (fed) fight (fought) file filter fold forget (forgot, forgotten) forward freeze (froze, frozen) gain group guess hand hang (hung) heat hide (hid, hidden) hope hurt (hurt) imagine improvise influence insist install insure interpret invoice isolate issue jump kick label lack land last laugh lay (laid) leak lift load lock log love mail master memorise mend mirror miss mix moderate near nominate obey object occupy omit pack paint park pause pick plead plough possess post pour praise predict press print profit publicise pull push qualify quote rank rate reassure recall reclaim reconcile refresh rest restore retire ride (rode, ridden) ring (rang, rung) rotate safeguard sail scale scan score search seat sense shake (shook, shaken) ship shop shrink (shrank, shrunk) shut (shut) sing (sang, sung) sit (sat) sleep (slept) slow smile sound spell spoil sponsor stem step stick (stuck) strike (struck) structure sum surround suspect suspend swim (swam, swum) switch swap taste thank throw (threw, thrown) tie top touch trace trade trigger trouble uncover unite upset (upset) wake (woke, woken) wash waste wear (wore, worn) whisper
`);
