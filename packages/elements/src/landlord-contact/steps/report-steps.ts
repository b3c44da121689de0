import type { Client } from '@bostadforst/client';
import type { LandlordsReport, ReportKind } from '@bostadforst/contract/landlord-report';
import type { landlordReportRoutes } from '@bostadforst/contract/landlord-report/routes';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import type { SiteHost } from '../../controllers/site-controller.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { FieldError } from '../../parts/error-summary.ts';
import { adoptLater } from '../../styles/adopt-later.ts';
import type { LandlordWords } from '../landlord-words.ts';
import { ReportSentEvent } from '../report-sent-event.ts';
import { checkStep } from './check-step.ts';
import { dangerStep } from './danger-step.ts';
import { factsStep } from './facts-step.ts';
import { kindStep } from './kind-step.ts';
import { draftFields, emptyDraft, readDraft, type DraftField, type Faults, type ReportDraft } from './report-draft.ts';
import { repairStep } from './repair-step.ts';
import { stepStyles } from './report-steps.styles.ts';
import { sentStep } from './sent-step.ts';
import { reportStepTexts, type StepKey } from './texts.ts';

type Step = 'danger' | 'kind' | 'repair' | 'facts' | 'check' | 'sent';

interface Host extends SiteHost {
  headingLevel: number;
  signInUrl: string;
}

/** What the element does for its steps. */
interface Doors {
  words: () => LandlordWords;
  client: () => Promise<Client<typeof landlordReportRoutes>>;
  /** Back to the reports. */
  leave: () => void;
  /** The service has taken it in: it belongs among the reports. */
  keep: (report: LandlordsReport) => void;
  /** To the report that was just sent. */
  follow: (reportId: string) => void;
}

/** The way from “is anyone in danger” to a report that is sent. Holds what was written until it is. */
export class ReportSteps {
  readonly host: Host;
  readonly say: TextController<StepKey>;
  readonly #doors: Doors;
  #step: Step = 'danger';
  /** Made once for what is written here: a second try stores nothing twice. */
  #key = crypto.randomUUID();

  draft: ReportDraft = emptyDraft();
  faults: Faults = {};
  sending = false;
  /** Why the last try failed. */
  problem: unknown;
  sent: LandlordsReport | undefined;

  constructor(host: Host, doors: Doors) {
    this.host = host;
    this.#doors = doors;
    this.say = new TextController(host, reportStepTexts);
    adoptLater(host, stepStyles);
  }

  get words(): LandlordWords {
    return this.#doors.words();
  }

  get errors(): FieldError[] {
    return draftFields.flatMap(field => {
      const fault = this.faults[field];
      return fault ? [{ field, message: this.say.t(fault) }] : [];
    });
  }

  render() {
    switch (this.#step) {
      case 'danger':
        return dangerStep(this);
      case 'kind':
        return kindStep(this);
      case 'repair':
        return repairStep(this);
      case 'facts':
        return factsStep(this);
      case 'check':
        return checkStep(this);
      case 'sent':
        return sentStep(this);
    }
  }

  /** Danger is asked about first every time, also when something is half written. */
  begin = () => {
    this.sent = undefined;
    this.go('danger');
  };

  go = (step: Step, focus = '#step') => {
    this.#step = step;
    this.#show(focus);
  };

  leave = () => this.#doors.leave();

  choose = (kind: ReportKind) => {
    if (kind === 'repair') return this.go('repair');
    this.draft = { ...this.draft, kind };
    this.go('facts');
  };

  write = (field: DraftField, value: string) => {
    this.draft = { ...this.draft, [field]: value };
    if (field === 'mayCall') this.host.requestUpdate();
  };

  readThrough = () => {
    const read = readDraft(this.draft);
    this.faults = 'faults' in read ? read.faults : {};
    this.problem = undefined;
    if (this.errors.length) this.#show('.error-summary');
    else this.go('check');
  };

  send = async () => {
    const read = readDraft(this.draft);
    if (this.sending || 'faults' in read) return;
    this.sending = true;
    this.problem = undefined;
    this.host.requestUpdate();
    try {
      const sent = await (await this.#doors.client()).sendReport({ body: read.report }, { idempotencyKey: this.#key });
      this.forget();
      this.sent = sent;
      this.#doors.keep(sent);
      this.go('sent');
      this.host.dispatchEvent(new ReportSentEvent(sent.id, sent.kind));
    } catch (error) {
      this.problem = error;
      this.#show('#problem');
    } finally {
      this.sending = false;
      this.host.requestUpdate();
    }
  };

  follow = () => {
    if (this.sent) this.#doors.follow(this.sent.id);
  };

  /** What was written is gone: it is sent, or the page was left. The next report is another. */
  forget() {
    this.draft = emptyDraft();
    this.faults = {};
    this.problem = undefined;
    this.sent = undefined;
    this.#key = crypto.randomUUID();
    this.#step = 'danger';
  }

  #show(focus: string) {
    this.host.requestUpdate();
    void focusAfterUpdate(this.host, focus);
  }
}
