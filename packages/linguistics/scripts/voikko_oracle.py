#!/usr/bin/python3
"""Check generated Finnish word forms against Voikko: a test oracle only, never shipped and never a source of data.

stdin : lines  form<TAB>lemma[<TAB>anything...]     ('#' lines and blank lines are skipped)
stdout: one line per rejected pair:  form<TAB>lemma<TAB>reason<TAB>what Voikko says<TAB>rest of the input line
stderr: totals (and, with --by N, totals per value of input column N, counted from 1)
exit  : 0 when the share of accepted pairs >= --min (default 0), otherwise 1; 2 on bad input/set-up

A pair is accepted when some analysis of `form` is an inflected form of `lemma`, or of a compound whose LAST part is
`lemma`.  A verb's participles, infinitives and -minen nouns count as forms of the verb.
Reasons: UNKNOWN = Voikko has no analysis of the form; OTHER = analyses exist, none belongs to the lemma.

Options: --by N   --min SHARE   --quiet (totals only)   --accepted (print accepted pairs instead)   --lang fi
         --tokens (stdin = one token a line; prints token<TAB>space-separated lemmas incl. last compound parts)
         --whole (with --tokens: a third column with the lemmas of the whole word, last compound parts left out,
                 and a fourth with those of the readings that have the fewest parts)
Needs: apt python3-libvoikko + voikko-fi, and the system python (/usr/bin/python3).
"""
import argparse, re, sys
from collections import Counter
try:
    import libvoikko
except ImportError:
    sys.stderr.write("libvoikko not importable: run with /usr/bin/python3\n"); sys.exit(2)

SEG = re.compile(r"\[Xp\]([^\[]*)\[X\]")
# endings Voikko treats as derivations of a verb that we call forms of the verb: participles, -minen, -maton
VERBAL = re.compile(r"\[R[vautme]\]|\[Tn[1-5]\]")
NOUN_OF_ACTION = re.compile(r"mi(nen|s)")
DERIVED_VERB = re.compile(r"\[Xj\][a-zåäö=]*(?:aa|ää|[uy][aä]|ll[aä]|oida|öidä|st[aä]|[ae]t[aä])\[X\]")

class FewestParts:
    """Voikko without its readings that have more compound parts than another: `Karjalasta` is no form of Karja=lapsi."""
    def __init__(self, voikko):
        self.voikko = voikko
    def analyze(self, form):
        found = self.voikko.analyze(form)
        parts = [a.get("STRUCTURE", "").lstrip("=").count("=") for a in found]
        return [a for a, count in zip(found, parts) if count == min(parts)]

def lemmas(voikko, form):
    """All lemmas of which `form` is an inflected form: whole BASEFORMs and last compound parts."""
    out = set()
    found = voikko.analyze(form)
    for a in found:
        base = a.get("BASEFORM", "")
        low = base.lower()
        out.add(low)
        # STRUCTURE letters run along the base/surface; '=' starts a part.  Cut BASEFORM at each boundary.
        pos = 0
        for ch in a.get("STRUCTURE", ""):
            if ch == "=":
                if 0 < pos < len(low):
                    out.add(low[pos:].lstrip("-"))
            else:
                pos += 1
        fst = a.get("FSTOUTPUT", "")
        if fst:
            last = fst.split("[Bc]")
            last = next((s for s in reversed(last) if "[Xp]" in s), "")
            m = SEG.search(last)
            if m:
                root = m.group(1).replace("=", "").replace("|", "").lower()
                # another verb derived from the root (johdattaa from johtaa) is not a form of the root
                other = DERIVED_VERB.search(last)
                if not other and ("[Xj]" not in last or ("[Lt]" in last and VERBAL.search(last))):
                    out.add(root)            # verb: finite, infinitive, participle, -minen, -maton
    # -minen is analysed as a verb form ([Tn4]); let the noun 'kuuleminen' count as lemma as well
    for a in found if NOUN_OF_ACTION.search(form.lower()) else ():
        if "[Tn4]" in a.get("FSTOUTPUT", ""):
            i = max(form.lower().rfind("minen"), form.lower().rfind("mis"))
            stem = form.lower()[:i]
            nb = stem + "minen"
            out.add(nb)
            pos = 0
            for ch in a.get("STRUCTURE", ""):
                if ch == "=":
                    if 0 < pos < len(nb): out.add(nb[pos:].lstrip("-"))
                else:
                    pos += 1
    return out

def whole_lemmas(voikko, form, found):
    """The lemmas among `found` of analyses that are no compounds."""
    out = set()
    for a in voikko.analyze(form):
        if "=" in a.get("STRUCTURE", "").lstrip("="):
            continue
        out.add(a.get("BASEFORM", "").lower())
        last = a.get("FSTOUTPUT", "")
        m = SEG.search(last)
        if m:
            out.add(m.group(1).replace("=", "").replace("|", "").lower())
    return out & found

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--by", type=int, default=0); p.add_argument("--min", type=float, default=0.0)
    p.add_argument("--quiet", action="store_true"); p.add_argument("--accepted", action="store_true")
    p.add_argument("--tokens", action="store_true"); p.add_argument("--whole", action="store_true"); p.add_argument("--lang", default="fi")
    o = p.parse_args()
    try:
        v = libvoikko.Voikko(o.lang)
    except Exception as e:                                        # dictionary missing
        sys.stderr.write("Voikko cannot start: %s\n" % e); return 2
    cache, tot, rej, by, byrej = {}, 0, Counter(), Counter(), Counter()
    out = sys.stdout
    for n, line in enumerate(sys.stdin, 1):
        line = line.rstrip("\r\n")
        if not line.strip() or line.startswith("#"): continue
        cols = line.split("\t")
        form = cols[0].strip()
        if form not in cache: cache[form] = lemmas(v, form)
        if o.tokens:
            whole = "\t" + " ".join(sorted(whole_lemmas(v, form, cache[form]))) if o.whole else ""
            if o.whole: whole += "\t" + " ".join(sorted(lemmas(FewestParts(v), form)))
            out.write(form + "\t" + " ".join(sorted(cache[form])) + whole + "\n"); continue
        if len(cols) < 2 or not form or not cols[1].strip():
            sys.stderr.write("line %d: need form<TAB>lemma\n" % n); return 2
        lemma = cols[1].strip().lower().replace("|", "")
        tot += 1
        key = cols[o.by - 1] if 0 < o.by <= len(cols) else ""
        by[key] += 1
        got = cache[form]
        ok = lemma in got
        if not ok:
            why = "OTHER" if got else "UNKNOWN"
            rej[why] += 1; byrej[key] += 1
            if not (o.quiet or o.accepted):
                out.write("\t".join([form, lemma, why, ",".join(sorted(got)) or "-"] + cols[2:]) + "\n")
        elif o.accepted and not o.quiet:
            out.write(form + "\t" + lemma + "\n")
    if o.tokens: return 0
    bad = sum(rej.values()); share = (tot - bad) / tot if tot else 0.0
    sys.stderr.write("pairs %d  accepted %d (%.3f %%)  rejected %d  (UNKNOWN %d, OTHER %d)\n"
                     % (tot, tot - bad, 100 * share, bad, rej["UNKNOWN"], rej["OTHER"]))
    if o.by:
        for k, c in sorted(by.items(), key=lambda kc: -byrej[kc[0]]):
            sys.stderr.write("  %-24s %7d  rejected %6d\n" % (k, c, byrej[k]))
    return 0 if tot and share >= o.min else 1

if __name__ == "__main__":
    sys.exit(main())
