import type { Pack } from '@lapsilinssi/core';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';

import { summaryOf } from '../features/summary.ts';
import { templateList, templateText } from '../features/template.ts';
import { themeMapOf } from '../features/theme-map.ts';
import { tell } from '../messages/tell.ts';
import { REQUESTS } from '../protocol.ts';
import type { Summary, TemplateList, TemplateParams, TemplateText, ThemeMap } from '../protocol.ts';
import { fieldsOf, isLanguage } from '../settings.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Session } from './session.ts';

/** Answers the requests of our own. */
export function serveRequests(connection: Connection, session: Session, life: Lifecycle): void {
  const { keeper } = session;

  connection.onRequest(REQUESTS.summary, async (params: unknown, token): Promise<Summary | null> => {
    life.ensureRunning();
    const { uri } = fieldsOf(params);
    const plan = typeof uri === 'string' ? await session.planOf(uri, token) : undefined;
    if (plan === undefined || typeof uri !== 'string') return null;
    return summaryOf(uri, keeper.document(uri)?.text.version ?? 0, plan, session.languageOf(plan));
  });

  connection.onRequest(REQUESTS.coverage, async (params: unknown, token): Promise<ThemeMap> => {
    life.ensureRunning();
    const { uri } = fieldsOf(params);
    if (typeof uri === 'string') {
      const plan = await session.planOf(uri, token);
      return themeMapOf(plan === undefined ? [] : [plan], session.languageOf(plan));
    }
    const plans = [...keeper.plans(), ...session.closedPlans];
    const [language, ...others] = new Set(plans.map((plan) => session.languageOf(plan)));
    return themeMapOf(plans, language === undefined || others.length > 0 ? session.languageOf() : language);
  });

  const shippedPack = async (): Promise<Pack> => {
    const loaded = await session.resolver.shippedPack();
    if (loaded.status === 'ok') return loaded.pack;
    const reason = tell(session.languageOf(), 'configuration.pack', { path: 'pack.json' });
    throw new ResponseError(ErrorCodes.InternalError, reason);
  };

  connection.onRequest(REQUESTS.templates, async (params: unknown): Promise<TemplateList> => {
    life.ensureRunning();
    const { language } = fieldsOf(params);
    return templateList((await shippedPack()).compiled, isLanguage(language) ? language : session.languageOf());
  });

  connection.onRequest(REQUESTS.template, async (params: unknown): Promise<TemplateText> => {
    life.ensureRunning();
    const made = templateText(templateParams(params), await shippedPack(), session.languageOf());
    if (made.status === 'refused') throw new ResponseError(ErrorCodes.InvalidParams, made.reason);
    return { text: made.text };
  });
}

function templateParams(value: unknown): TemplateParams {
  const fields = fieldsOf(value);
  const text = (key: keyof TemplateParams): Partial<Record<keyof TemplateParams, string>> => {
    const given = fields[key];
    return typeof given === 'string' ? { [key]: given } : {};
  };
  const { themes } = fields;
  return {
    ...text('documentType'),
    ...text('section'),
    ...text('language'),
    ...text('organisation'),
    ...text('organisationKind'),
    ...text('period'),
    themes: Array.isArray(themes) ? themes.filter((one) => typeof one === 'string') : [],
    withoutGuidance: fields['withoutGuidance'] === true,
  };
}
