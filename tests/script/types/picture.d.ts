// What the server sends to scripts and takes from them. Written by `python -m tools.picture_types` from the types in
// Python: change those and run it again.

/** The same words in each language that the reader reads, by its code. */
export type Text = Record<string, string>;

export type ActId = string;
export type ActorId = string;
export type BlocId = string;
export type ChannelId = string;
export type CrisisId = string;
export type DecisionId = string;
export type DeclarationId = string;
export type DocumentId = string;
export type DueId = string;
export type ExerciseId = string;
export type IncidentId = string;
export type IndicatorId = string;
export type InjectId = string;
export type InstrumentId = string;
export type IssueId = string;
export type NewsId = string;
export type ObligationId = string;
export type OptionId = string;
export type PackageId = string;
export type PlaceId = string;
export type ProvisionId = string;
export type Pseudonym = string;
export type Ref = string;
export type SeatId = string;
export type TaskId = string;

// --- sim/debrief/course.py

/** The talk graph. */
export type TalkShown = {
  actors: SpeakerShown[];
  spoken: SpokenShown[];
};

/** Acts of one seat: events by the kind of evidence they are, and acts in the world by their family. */
export type DoneShown = {
  seat: SeatId;
  actor: ActorId;
  kinds: Partial<Record<"message" | "package" | "provision" | "vote" | "mandate" | "signature" | "act" | "document" | "signoff" | "task" | "inject" | "situation" | "outcome" | "observation" | "seat", number>>;
  families: Record<string, number>;
};

/** Time used: `played` is exercise time in all, `away` wall-clock time paused or lost. */
export type TimeShown = {
  began: number;
  ended: number;
  played: number;
  away: number;
  turns: TurnShown[];
  seats: PaceShown[];
};

/** An event of the days after the last turn, with its day. */
export type AfterShown = {
  ref: Ref;
  kind: string;
  day: number;
};

/** A delegation in the talk graph: `said` counts its messages, `talk` those with others outside the plenary. */
export type SpeakerShown = {
  actor: ActorId;
  said: number;
  plenary: number;
  talk: number;
  broker: number;
  left_out: boolean;
};

/** Messages from one delegation to another outside the plenary. */
export type SpokenShown = {
  speaker: ActorId;
  hearer: ActorId;
  messages: number;
};

/** A turn: planned and used time in ms of exercise time, the world's days, and events of seats in it. */
export type TurnShown = {
  turn: number;
  began: number;
  ended: number;
  planned: number;
  day: number;
  done: number;
};

/** A seat's pace in ms of exercise time: its first move, the middle time between two, and its longest silence. */
export type PaceShown = {
  seat: SeatId;
  moves: number;
  first: number | null;
  median: number | null;
  longest: number | null;
  longest_from: number | null;
};

// --- sim/debrief/curves.py

/** The ladder and the indicators. `rung` is where the ladder stood at the opening. */
export type CurvesShown = {
  rung: number;
  peak: number;
  ladder: RungShown[];
  indicators: IndicatorTold[];
};

/** A move of the ladder; `elapsed` is exercise time in ms, `day` the world's. */
export type RungShown = {
  at: number;
  elapsed: number;
  turn: number;
  day: number;
  rung: number;
  was: number;
  cause: "act" | "inject" | "time" | "agreement" | "unseen";
  mover: MoverShown | null;
};

/** An indicator's curve: `talks` and `after` are its changes during the turns and in the days after the last. */
export type IndicatorTold = {
  indicator: IndicatorId;
  name: Text;
  unit: Text;
  place: Text;
  decimals: number;
  better: "higher" | "lower";
  threshold: number | null;
  start: number;
  end: number;
  talks: number;
  after: number;
  values: ReadingTold[];
};

/** The event behind a move, and the act and its author where it was one. */
export type MoverShown = {
  ref: Ref;
  kind: string;
  actor: ActorId | null;
  target: ActorId | null;
  act: ActId | null;
};

/** An indicator's value from that day on, and what moved it, where the reader saw that. */
export type ReadingTold = {
  at: number;
  elapsed: number;
  turn: number;
  day: number;
  value: number;
  movers: MoverShown[];
};

// --- sim/debrief/look/second_look.py

/** The second look at one seat's decisions. `complete` is False where it was cancelled. */
export type SecondLookShown = {
  seat: SeatId;
  no_deal: number;
  moments: MomentShown[];
  runs: number;
  complete: boolean;
};

/** A decision worth a second look; `about` names what it was about, `figures` what screening reckoned with. */
export type MomentShown = {
  kind: "accepted" | "rejected" | "passed-over" | "tabled" | "signed" | "broke" | "broke-word" | "escalated" | "did-not-ask" | "broke-silence" | "voted";
  ref: Ref;
  at: number;
  elapsed: number;
  turn: number;
  day: number;
  score: number;
  about: Text;
  figures: Record<string, number>;
  ways: WayShown[];
  gain: number;
  verdict: "better" | "worse" | "cannot-tell" | "same";
};

/** One way on from a moment: its points at the end over `runs` plays, and the share of plays with a deal in force. */
export type WayShown = {
  what: "accept" | "reject" | "table" | "let-pass" | "hold-back" | "keep" | "ask" | "do-not-sign" | "as-done";
  runs: number;
  points: IntervalShown;
  deals: number;
  choices?: Record<IssueId, OptionId>;
  difference?: IntervalShown;
  better?: number;
  worse?: number;
  verdict?: "better" | "worse" | "cannot-tell" | "same";
};

/** A mean and its 95 % interval, in points. */
export type IntervalShown = {
  mean: number;
  low: number;
  high: number;
};

// --- sim/debrief/news.py

/** A piece of news with its truth and its readers (none: everybody); `news` and `elapsed` where it was sent. */
export type NewsTold = {
  news: NewsId | null;
  ref: Ref | null;
  title: Text;
  body: Text;
  source: Text;
  reliability: string;
  truth: "true" | "false" | "unverified" | null;
  to: SeatId[];
  author: ActorId | null;
  hidden: boolean;
  corrects: NewsId | null;
  turn: number | null;
  elapsed: number | null;
  arranged: "held" | "skipped" | "armed" | null;
};

// --- sim/debrief/picture.py

/** A debrief. `readable` are the secret parts that this reader may read; what is not readable is empty. */
export type DebriefShown = {
  seat: SeatId;
  actor: ActorId | null;
  readable: ("stakes" | "reasons" | "injects")[];
  possible: PossibleShown[];
  promises: PromisesShown;
  curves: CurvesShown;
  talk: TalkShown;
  done: DoneShown[];
  time: TimeShown;
  after: AfterShown[];
  reasons: Record<Ref, WordedShown>;
  news: NewsTold[];
};

// --- sim/debrief/possible/shown.py

/** One text: every list of points is in the order of `parties`. */
export type PossibleShown = {
  instrument: InstrumentId;
  parties: PartyShown[];
  outcomes: number;
  reachable: number;
  zone: number;
  sampled: boolean;
  cloud: number[][];
  beyond: number[][];
  frontier: PlaceShown[];
  pairs: PairShown[];
  nash: PlaceShown | null;
  kalai_smorodinsky: PlaceShown | null;
  path: TabledShown[];
  deal: DealShown | null;
  start: PackageId | null;
  trades: TradeShown[];
};

/** A party with stakes: its values in points; `ideal` is its most in the zone, None where there is no zone. */
export type PartyShown = {
  actor: ActorId;
  no_deal: number;
  aim: number;
  ideal: number | null;
};

/** A package and its value to each party, in the parties' order; `reachable` where no red line forbids it. */
export type PlaceShown = {
  choices: Record<IssueId, OptionId>;
  points: number[];
  reachable: boolean;
};

/** The frontier of two parties, by their places among the parties: (value to one, value to the other), rising. */
export type PairShown = {
  one: number;
  other: number;
  points: [number, number][];
};

/** A package on the path: `points` as elsewhere, an open issue counting 0; `elapsed` in ms of exercise time. */
export type TabledShown = {
  package: PackageId;
  letter: string;
  ref: Ref;
  seat: SeatId;
  actor: ActorId;
  at: number;
  elapsed: number;
  turn: number;
  public: boolean;
  complete: boolean;
  choices: Record<IssueId, OptionId>;
  points: number[];
  answers: Record<ActorId, string>;
  fate: "adopted" | "rejected" | "withdrawn" | "lapsed";
};

/** The text as adopted: `gains` over no deal, each party's `shares` of them (None where there is no gain), and `left`, the most that could have been added without loss to anyone (0 on the frontier). */
export type DealShown = {
  choices: Record<IssueId, OptionId>;
  status: "open" | "adopted" | "signed" | "in-force";
  how: string;
  package: PackageId | null;
  points: number[];
  gains: number[];
  shares: number[] | null;
  left: number;
  efficient: boolean;
};

/** A change of one or two issues that nobody would have lost by; `more` is what each party gains by it. */
export type TradeShown = {
  changes: ChangeShown[];
  points: number[];
  more: number[];
  total: number;
};

/** One issue settled otherwise. */
export type ChangeShown = {
  issue: IssueId;
  was: OptionId;
  now: OptionId;
};

// --- sim/debrief/promises.py

/** All promises the reader knows of. */
export type PromisesShown = {
  obligations: ObligationTold[];
  words: WordTold[];
  tally: TallyShown[];
};

/** An obligation and its story: `performed` and `breached` count due days as far as the reader knows. */
export type ObligationTold = {
  obligation: ObligationId;
  instrument: InstrumentId;
  provision: ProvisionId;
  number: string;
  issue: IssueId | null;
  option: OptionId | null;
  words: Text;
  obligor: ActorId;
  creditors: ActorId[];
  since: number;
  performed: number;
  breached: number;
  state: "kept" | "kept-late" | "broken" | "excused" | "open";
  steps: StepShown[];
};

/** A commitment in talk. `instrument` or `about` say what it was on; `broken_by` is the event that broke it. */
export type WordTold = {
  ref: Ref;
  at: number;
  elapsed: number;
  turn: number;
  seat: SeatId;
  actor: ActorId;
  to: ActorId[];
  words: SaidShown | WordedShown;
  instrument: InstrumentId | null;
  about: IssueId[];
  option?: OptionId;
  state: "kept" | "kept-late" | "broken" | "excused" | "open";
  broken_by?: Ref;
};

/** Promises of one delegation by what came of them. */
export type TallyShown = {
  actor: ActorId;
  kept: number;
  late: number;
  broken: number;
  excused: number;
  open: number;
};

/** One step in the story of an obligation: the event, its kind, and the world's day. */
export type StepShown = {
  ref: Ref;
  kind: string;
  day: number;
};

// --- sim/exercise/acts/events.py

/** The reason why something moved: what sort of thing was done, by which actor with which act, or by which news. */
export type Because = {
  ground: "act" | "threat" | "apology" | "word-kept" | "word-broken" | "agreement" | "finding" | "defection" | "inject";
  actor: ActorId | null;
  act: ActId | null;
  inject: NewsId | null;
};

/** Tension of a towards b, in [0, 10]; the stock of a's cooperation with b; a's trust in b as a Beta posterior; the rung of a's last hostile act against b; and the day of a's standing public threat, -1 for none. */
export type Dyad = {
  a: ActorId;
  b: ActorId;
  tension: number;
  cooperation: number;
  alpha: number;
  beta: number;
  rung: number;
  threat_day: number;
};

// --- sim/exercise/acts/picture.py

/** The rung of the escalation ladder, the relations of all actors, their legitimacy, and the indicators. */
export type WorldShown = {
  rung: number;
  by_tension: boolean;
  dyads: DyadShown[];
  trusted: TrustMovedShown[];
  legitimacy: Record<ActorId, number>;
  gauges: GaugeShown[];
};

/** Relation of `a` to `b`; `spread` is the standard deviation of its trust. */
export type DyadShown = {
  a: ActorId;
  b: ActorId;
  tension: number;
  cooperation: number;
  trust: number;
  spread: number;
};

/** Trust of `a` in `b` before and after, in [0, 1], and why as far as the reader was told: `actor` did `act`. */
export type TrustMovedShown = {
  a: ActorId;
  b: ActorId;
  was: number;
  now: number;
  day: number;
  ground: "act" | "threat" | "apology" | "word-kept" | "word-broken" | "agreement" | "finding" | "defection" | "inject" | null;
  actor: ActorId | null;
  act: Text | null;
};

/** An indicator and its last values, each with its day. */
export type GaugeShown = {
  id: IndicatorId;
  name: Text;
  unit: Text;
  place: Text;
  value: number;
  history: [number, number][];
  threshold: number | null;
  better: "higher" | "lower";
  decimals: number;
  low: number;
  high: number;
};

// --- sim/exercise/acts/relations.py

/** The graph as a screen draws it. */
export type RelationsShown = {
  actors: RelationsActor[];
  pairs: RelationsPair[];
  unbalanced: [ActorId, ActorId, ActorId][];
};

/** An actor of the graph: its place on a circle, 0 to 1 each way, its camp, and how it talks with the others. */
export type RelationsActor = {
  id: ActorId;
  code: string;
  colour: number;
  name: Text;
  seated: boolean;
  x: number;
  y: number;
  camp: number;
  talk: number;
  broker: number;
  left_out: boolean;
};

/** A pair that relations, trade, an alliance or talk connect; the means of both directions, where there is one. */
export type RelationsPair = {
  a: ActorId;
  b: ActorId;
  tension?: number;
  trust?: number;
  cooperation?: number;
  trade: number;
  alliance: number;
  talk: number;
  sign: number;
};

// --- sim/exercise/clock/picture.py

/** Where time stands: `banked`, `since` and `ends` in ms, of which `since` is the wall clock's. */
export type ClockShown = {
  phase: "unopened" | "lobby" | "running" | "paused" | "ended";
  turn: number;
  turns: number;
  day: number;
  days_per_turn: number;
  minutes: number;
  banked: number;
  since: number | null;
  ends: number;
  closing: boolean;
  stopped: "control" | "keeper" | "away" | null;
  keeper: SeatId | null;
  pace: "slower" | "as-is" | "faster";
  readiness: boolean;
  ready: SeatId[];
};

// --- sim/exercise/control/picture.py

/** The instructor's part of the screen. */
export type ControlShown = {
  injects: InjectShown[];
  seats: ActivityShown[];
  notes: NoteShown[];
  asked: QuestionShown[];
  mandates: Record<ActorId, ActsShown>;
};

/** An inject of the scenario, with its truth and whether it was sent. */
export type InjectShown = {
  id: InjectId;
  news: NewsId;
  form: "cable" | "press" | "post" | "call";
  title: Text;
  turn: number | null;
  minute: number;
  when: string | null;
  priority: "routine" | "priority" | "immediate";
  truth: "true" | "false" | "unverified";
  to: SeatId[];
  status: "sent" | "held" | "skipped" | "condition" | "due";
};

/** Counts of a seat's acts so far; `last_at` is the wall clock's, in ms. */
export type ActivityShown = {
  id: SeatId;
  messages: number;
  packages: number;
  actions: number;
  documents: number;
  documents_due: number;
  documents_late: number;
  last_at: number | null;
};

/** An observer's note. */
export type NoteShown = {
  text: string;
  about: Ref | null;
  seat: SeatId | null;
  at: number;
};

/** A delegation's question to its capital, not answered yet. */
export type QuestionShown = {
  actor: ActorId;
  instrument: InstrumentId;
  issue: IssueId;
  option: OptionId;
};

/** The acts in a delegation's mandate. */
export type ActsShown = {
  acts: ActId[];
};

// --- sim/exercise/core/inject.py

/** The parts that actors have in an event, as anybody who reads of it can tell; its author is told apart. */
export type Roles = {
  accused: ActorId[];
  victims: ActorId[];
  owner: ActorId[];
  lender: ActorId[];
  addressee: ActorId[];
};

// --- sim/exercise/core/names.py

/** One row of a table in a document: its filled cells by column. */
export type Row = {
  cells: Record<string, SaidShown | WordedShown | string | number>;
};

// --- sim/exercise/core/picture.py

/** A person's own words, and the language they are in. */
export type SaidShown = {
  said: string;
  language: string;
};

// --- sim/exercise/crises/picture.py

/** The crises, ultimatums and incidents that the reader knows of. */
export type CrisesShown = {
  crises: CrisisShown[];
  ultimatums: UltimatumShown[];
  incidents: IncidentShown[];
};

/** A crisis, or a dispute without a threat or force, open or closed; `opened`, `calm_since`, `closed` are days. */
export type CrisisShown = {
  id: string;
  dispute: boolean;
  initiator: string;
  target: string;
  opened: number;
  trigger: Text;
  gravity: Text | null;
  rung: number;
  peak: number;
  level: number;
  violence: Text;
  calm_since: number | null;
  mediator: string | null;
  style: Text | null;
  closed: number | null;
  outcome: Text | null;
  winner: string | null;
};

/** An ultimatum that stands, and the day on which it lapses. */
export type UltimatumShown = {
  actor: ActorId;
  target: ActorId;
  deadline: number;
};

// --- sim/exercise/drafting/events.py

/** Words in a row by one hand: a seat, or the scenario's author (None). */
export type Passage = {
  words: string;
  seat: SeatId | null;
};

// --- sim/exercise/drafting/picture.py

/** The draft of a clause as it was kept last; `wording` is the version on the table, or agreed. */
export type DraftShown = {
  phase: "drafting" | "tabled" | "agreed";
  language: string;
  passages: PassageShown[];
  versions: number;
  wording: WordingShown | null;
};

/** Words in a row by one hand; no seat for the scenario's author. */
export type PassageShown = {
  words: string;
  seat: SeatId | null;
};

/** A version on the table, or agreed; `actor` tabled it, where the reader saw that. */
export type WordingShown = {
  number: number;
  passages: PassageShown[];
  digest: string;
  actor: ActorId | null;
  seat: SeatId | null;
  answers: Record<ActorId, WordingAnswerShown>;
};

/** A clause that its author left open: the words that a draft begins with, and its most characters. */
export type DraftingLaw = {
  opening: Text;
  most: number;
};

/** A party's answer to a version, and why. */
export type WordingAnswerShown = {
  answer: "accept" | "object";
  note: SaidShown | WordedShown | null;
};

// --- sim/exercise/incidents/picture.py

export type IncidentShown = {
  id: IncidentId;
  name: Text;
  victim: ActorId;
  score: number;
  rule: "none" | "sovereignty" | "intervention" | "use-of-force" | "armed-attack";
  class: Text;
  responses: Text[];
  beliefs: BeliefShown[];
};

/** One delegation's belief about the author of an incident, and the measures it would justify. */
export type BeliefShown = {
  actor: ActorId;
  shares: ShareShown[];
  cause: Text;
  measures: Text[];
};

/** A delegation's probability that `who` did it, in [0, 1]. */
export type ShareShown = {
  who: string;
  share: number;
};

// --- sim/exercise/mandate/events.py

/** A capital's price: a text with the option may be agreed only with one of these on another issue. */
export type Price = {
  issue: IssueId;
  options: OptionId[];
};

// --- sim/exercise/mandate/picture.py

/** Value of one text to the delegation, in points of 100. */
export type InstrumentStakesShown = {
  id: InstrumentId;
  reservation: number | null;
  aim: number | null;
  issues: IssueStakesShown[];
  interactions: InteractionShown[];
};

/** A question that the capital has not answered yet. */
export type AskedShown = {
  instrument: InstrumentId;
  issue: IssueId;
  option: OptionId;
  answer_due: number;
};

/** A question that the capital has answered, with its words; `instead` is what it allows in place of the option. */
export type AnsweredShown = {
  instrument: InstrumentId;
  issue: IssueId;
  option: OptionId;
  granted: boolean;
  instead: OptionId | null;
  price: PriceShown | null;
  turn: number;
  words: SaidShown | WordedShown;
};

/** One issue of a mandate: the options it covers, and what each is worth, in [0, 1], where the scenario tells. */
export type IssueStakesShown = {
  issue: IssueId;
  limits: OptionId[];
  weight: number | null;
  values: Record<OptionId, number>;
};

/** Points that options add beyond their own when a package holds them together. */
export type InteractionShown = {
  when: Record<IssueId, OptionId>;
  points: number | null;
  reason: Text;
};

/** The capital's price: one of these options on another issue. */
export type PriceShown = {
  issue: IssueId;
  options: OptionId[];
};

// --- sim/exercise/papers/events.py

/** An event that a document cites. */
export type Citation = {
  ref: Ref;
  stance: "relies-on" | "reports" | "refutes";
};

// --- sim/exercise/papers/picture.py

/** A document that is due, and the one that was filed for it. */
export type DueShown = {
  id: DueId;
  document: string;
  seat: SeatId;
  subject: Text;
  ends: number;
  inject: NewsId | null;
  filed: DocumentId | null;
  lapsed: boolean;
};

/** The last version of a document; a field holds one cell, a list of words, or the rows of a table. */
export type DocumentShown = {
  id: DocumentId;
  ref: Ref;
  form: string;
  revision: number;
  seat: SeatId;
  title: string;
  fields: Record<string, SaidShown | WordedShown | string | number | (SaidShown | WordedShown | RowShown)[]>;
  cites: CitationShown[];
  due: DueId | null;
  status: "submitted" | "approved" | "returned";
  comment: string;
  asked: number | null;
  answer: SaidShown | WordedShown | null;
  asks: boolean;
  released: boolean;
  at: number;
};

/** A task that one seat set another, or itself. */
export type TaskShown = {
  id: TaskId;
  seat: SeatId;
  owner: SeatId;
  text: SaidShown | WordedShown;
  due: number | null;
  outcome: "done" | "dropped" | "lapsed" | null;
};

/** One row of a table, its filled cells by column. */
export type RowShown = {
  cells: Record<string, SaidShown | WordedShown | string | number>;
};

/** An event that a document cites, and what for. */
export type CitationShown = {
  ref: Ref;
  stance: "relies-on" | "reports" | "refutes";
};

// --- sim/exercise/papers/shown.py

/** A kind of document; of a `public` one, a version can be released. */
export type FormShown = {
  name: Text;
  purpose?: Text;
  public: boolean;
  fields?: FieldShown[];
};

/** One field of a form; rows have columns, and a choice is of these words, by id. */
export type FieldShown = {
  id: string;
  label: Text;
  help: Text;
  form: "text" | "number" | "money" | "percent" | "date" | "time" | "choice" | "actor" | "seat" | "grade" | "lines" | "rows";
  required: boolean;
  choices: Record<string, Text>;
  columns: ColumnShown[];
};

/** One column of a table in a form; a choice is of these words, by id. */
export type ColumnShown = {
  id: string;
  label: Text;
  help: Text;
  form: "text" | "number" | "money" | "percent" | "date" | "time" | "choice" | "actor" | "seat" | "grade";
  required: boolean;
  choices: Record<string, Text>;
};

// --- sim/exercise/picture.py

/** The delegation's own slice: brief, mandate, documents, tasks. */
export type DeskShown = {
  brief: Text;
  competences: string[];
  handover: HandoverShown | null;
  interests: Text[];
  alternative: Text;
  instruments: InstrumentStakesShown[];
  asked: AskedShown[];
  answered: AnsweredShown[];
  points: number;
  points_per_turn: number;
  acts: ActId[];
  legal: Record<ActId, Text>;
  due: DueShown[];
  documents: DocumentShown[];
  tasks: TaskShown[];
};

// --- sim/exercise/pledges/events.py

/** One quantity before and after: `about` is the other side of a relation; a "pull" moves an indicator each day. */
export type Shift = {
  what: "trust" | "tension" | "legitimacy" | "indicator" | "pull";
  of: string;
  about: string | null;
  was: number;
  now: number;
};

// --- sim/exercise/pledges/picture.py

/** Obligations, and ratifications under way. */
export type AgreementsShown = {
  obligations: ObligationShown[];
  ratifications: RatificationShown[];
};

/** An obligation as the reader knows it; days are the world's, and secrets are None to others than the obligor. */
export type ObligationShown = {
  id: ObligationId;
  instrument: InstrumentId;
  provision: ProvisionId;
  number: string;
  issue: IssueId | null;
  option: OptionId | null;
  duty: "deliver" | "pay" | "refrain" | "report" | "allow-inspection" | "withdraw" | "consult";
  words: Text;
  obligor: ActorId;
  creditors: ActorId[];
  since: number;
  next: number | null;
  every: number | null;
  verified: VerificationShown;
  suspends: string[];
  automatic: boolean;
  status: "open" | "suspended" | "ended";
  finding: "kept" | "amiss" | "unverified" | null;
  found: number | null;
  reading: number | null;
  suspended_for: ObligationId | null;
  dispute: DisputeShown | null;
  order: "perform" | "withhold" | null;
  kept: boolean | null;
  temptation: number | null;
  may: ("withhold" | "perform" | "raise-dispute" | "snap-back")[];
};

/** Means by which others verify an obligation. */
export type VerificationShown = {
  means: "none" | "self-report" | "reports" | "sampling" | "inspectors" | "gauge";
  gauge: string | null;
  at_least: number | null;
  at_most: number | null;
};

/** A dispute over it, the day on which it is settled, and the article and option that settle it. */
export type DisputeShown = {
  day: number;
  settles: number;
  by: ActorId;
  number: string;
  option: OptionId;
  ruling: "upheld" | "rejected" | "unsettled" | null;
};

// --- sim/exercise/ratification/picture.py

/** Progress of a text's ratification; votes and outlook are the reader's own. */
export type RatificationShown = {
  instrument: InstrumentId;
  parties: ActorId[];
  quota: number;
  days: number;
  due: number | null;
  decided: Record<ActorId, boolean>;
  shares: Record<ActorId, number>;
  votes: Record<ActorId, Record<BlocId, boolean>>;
  home: HomeShown[];
};

/** The outlook at one delegation's home; `win_set` is a share of what can still be agreed. */
export type HomeShown = {
  actor: ActorId;
  blocs: BlocShown[];
  packages: Record<PackageId, OutlookShown>;
  adopted: OutlookShown | null;
  win_set: number | null;
};

/** A bloc at home, and the chance that it says yes to what is adopted. */
export type BlocShown = {
  id: BlocId;
  name: Text;
  weight: number;
  veto: boolean;
  yes: number | null;
};

/** The chance that a package is ratified, and the points that would win each bloc over. */
export type OutlookShown = {
  chance: number;
  payments: Record<BlocId, number>;
};

// --- sim/exercise/remarks/picture.py

/** A remark on an article, by whom and when (ms of the wall clock). */
export type RemarkShown = {
  ref: Ref;
  provision: ProvisionId;
  seat: SeatId;
  actor: ActorId;
  words: SaidShown | WordedShown;
  at: number;
};

// --- sim/exercise/reservations/picture.py

/** A reservation or an interpretative declaration that stands, and the objections to it. */
export type DeclarationShown = {
  id: DeclarationId;
  ref: Ref;
  form: "interpretation" | "reservation";
  provision: ProvisionId;
  seat: SeatId;
  actor: ActorId;
  words: SaidShown | WordedShown;
  objections: ObjectionShown[];
};

/** An objection to a declaration, and by whom. */
export type ObjectionShown = {
  ref: Ref;
  seat: SeatId;
  actor: ActorId;
  words: SaidShown | WordedShown;
};

// --- sim/exercise/scene/picture.py

/** The part of a screen that never changes during an exercise; `measured` has the formulas of indicators. */
export type SceneShown = {
  scenario: string;
  title: Text;
  summary: Text;
  background: Text;
  sources: SourceShown[];
  scaffold: "full" | "some" | "none";
  measured: Record<IndicatorId, Text>;
  instruments: TextLaw[];
  chart: ChartShown | null;
  forms: Record<string, FormShown>;
};

/** A text that the scenario rests on. */
export type SourceShown = {
  title: Text;
  reference: Text;
  url: string;
};

/** The scenario's map. */
export type ChartShown = {
  title: Text;
  size: [number, number];
  areas: MapAreaShown[];
  lines: MapLineShown[];
  places: MapPlaceShown[];
};

/** An area of the map: its outline, whose it is, its name and where that stands. */
export type MapAreaShown = {
  id: string;
  outline: [number, number][];
  actor: ActorId | null;
  name: Text;
  label: [number, number] | null;
};

/** A river, road or border of the map. */
export type MapLineShown = {
  id: string;
  kind: "river" | "canal" | "road" | "rail" | "border" | "front" | "sea-lane";
  points: [number, number][];
  name: Text;
};

/** A place of the map, and the indicators measured there. */
export type MapPlaceShown = {
  id: PlaceId;
  kind: "capital" | "town" | "village" | "office" | "dam" | "gauge" | "crossing" | "port" | "camp" | "works" | "post";
  at: [number, number];
  name: Text;
  side: "above" | "below" | "left" | "right";
  actor: ActorId | null;
  gauges: IndicatorId[];
};

// --- sim/exercise/seats/picture.py

/** Every actor and seat, and whether seats may have a coach; `me` and `my_actor` are the reader's own. */
export type PeopleShown = {
  actors: ActorShown[];
  seats: SeatShown[];
  me: SeatId | null;
  my_actor: ActorId | null;
  coached: boolean;
};

/** An actor as everybody knows it. */
export type ActorShown = {
  id: ActorId;
  kind: "state" | "organisation" | "ngo" | "armed-group" | "firm" | "local-authority";
  code: string;
  colour: number;
  name: Text;
  summary: Text;
  article: Text;
  gender: Text;
};

/** A seat as everybody knows it, and its present holder. */
export type SeatShown = {
  id: SeatId;
  actor: ActorId;
  persona: string;
  role: Text;
  profession: "international-relations-officer" | "european-programmes-officer" | "european-affairs-officer" | "protection-officer" | "defence-security-officer" | "vice-consul" | "geopolitical-analyst" | "foresight-officer";
  powers: ("table" | "vote" | "initial" | "sign" | "act" | "ask-capital" | "approve" | "publish" | "chair")[];
  holder: "person" | "mind" | "nobody";
  mind: string | null;
};

/** The brief that somebody found on taking the seat. */
export type HandoverShown = {
  ref: Ref;
  at: number;
  stands: (SaidShown | WordedShown)[];
  promised: (SaidShown | WordedShown)[];
  holds: (SaidShown | WordedShown)[];
  others: (SaidShown | WordedShown)[];
  due: (SaidShown | WordedShown)[];
};

// --- sim/exercise/talk/picture.py

/** All talks that the reader is in. */
export type TalksShown = {
  channels: ChannelShown[];
};

/** Talks that the reader is in, and how many messages they hold. */
export type ChannelShown = {
  id: ChannelId;
  form: "plenary" | "caucus" | "bilateral" | "delegation";
  seats: SeatId[];
  title: string;
  count: number;
};

// --- sim/exercise/texts/shown.py

/** A text in one piece. */
export type TextWhole = {
  id: InstrumentId;
  title: Text;
  preamble: Text;
  parties: ActorId[];
  signatories: ActorId[];
  rule: RuleShown;
  opens: number;
  reservations: "allowed" | "forbidden" | "bilateral";
  open: boolean;
  status: "closed" | "open" | "adopted" | "in-force";
  agreed: number;
  contested: number;
  decisions: DecisionShown[];
  adopted: Record<IssueId, OptionId> | null;
  how: "acceptance" | "vote" | "silence" | "line-by-line" | "";
  beyond: IssueId[];
  initialled: ActorId[];
  signed: ActorId[];
  drafts: Record<ProvisionId, DraftShown>;
  remarks: RemarkShown[];
  declarations: DeclarationShown[];
  provisions: ProvisionWhole[];
  packages: PackageShown[];
};

/** Status of a text, with its articles that have an issue, by id. */
export type TextShown = {
  open: boolean;
  status: "closed" | "open" | "adopted" | "in-force";
  agreed: number;
  contested: number;
  decisions: DecisionShown[];
  adopted: Record<IssueId, OptionId> | null;
  how: "acceptance" | "vote" | "silence" | "line-by-line" | "";
  beyond: IssueId[];
  initialled: ActorId[];
  signed: ActorId[];
  drafts: Record<ProvisionId, DraftShown>;
  remarks: RemarkShown[];
  declarations: DeclarationShown[];
  provisions: Record<ProvisionId, ProvisionStanding>;
};

/** A package on the table, and who answered what. */
export type PackageShown = {
  id: PackageId;
  instrument: InstrumentId;
  letter: string;
  ref: Ref;
  seat: SeatId;
  actor: ActorId;
  channel: ChannelId;
  public: boolean;
  choices: Record<IssueId, OptionId>;
  complete: boolean;
  withdrawn: boolean;
  lapsed: boolean;
  answers: Record<ActorId, "accept" | "reject">;
  note: SaidShown | WordedShown | null;
  at: number;
  amends: PackageId | null;
  authority: "mandate" | "ad-referendum";
  value: ValueShown | null;
};

/** Stake of the reader in an option: inside its mandate or to be asked for, and its worth in points of 100. */
export type StakeShown = {
  mandate: "within" | "ask" | null;
  points: number | null;
};

/** Rule of adoption: whether a package can be put to a vote or a silence, and the whole rule in words. */
export type RuleShown = {
  kind: "unanimity" | "silence" | "simple" | "qualified" | "double" | "negative";
  voted: boolean;
  told: Text;
};

/** A vote or a silence; `ends` in ms of exercise time, `adopted` None while it is open. */
export type DecisionShown = {
  id: DecisionId;
  package: PackageId;
  rule: "unanimity" | "silence" | "simple" | "qualified" | "double" | "negative";
  ends: number;
  seat: SeatId;
  votes: Record<ActorId, "yes" | "no" | "abstain">;
  broken_by: ActorId | null;
  open: boolean;
  adopted: boolean | null;
  reason: string;
};

/** An article, how it stands, and its options. */
export type ProvisionWhole = {
  id: ProvisionId;
  number: string;
  title: Text;
  text: Text;
  basis: Text;
  issue: IssueId | null;
  issue_title: Text | null;
  drafting: DraftingLaw | null;
  state: "fixed" | "blank" | "contested" | "agreed";
  option: OptionId | null;
  stands: Record<OptionId, ActorId[]>;
  said: ActorId[];
  options: OptionWhole[];
};

/** A text as it is written. */
export type TextLaw = {
  id: InstrumentId;
  title: Text;
  preamble: Text;
  parties: ActorId[];
  signatories: ActorId[];
  rule: RuleShown;
  opens: number;
  reservations: "allowed" | "forbidden" | "bilateral";
  provisions: ProvisionLaw[];
};

/** Option agreed of an article, and the actors for each option; "fixed" is an article without an issue. */
export type ProvisionStanding = {
  state: "fixed" | "blank" | "contested" | "agreed";
  option: OptionId | null;
  stands: Record<OptionId, ActorId[]>;
  said: ActorId[];
};

/** Value of a package to the reader, in points of 100, beside that of no agreement and its aim. */
export type ValueShown = {
  points: number | null;
  reservation: number | null;
  aim: number | null;
  beyond: IssueId[];
};

/** An option, who stands for it and what it is to the reader. */
export type OptionWhole = {
  id: OptionId;
  label: Text;
  words: Text;
  mandate: "within" | "ask" | null;
  points: number | null;
  stands: ActorId[];
};

/** An article and the options of its issue. */
export type ProvisionLaw = {
  id: ProvisionId;
  number: string;
  title: Text;
  text: Text;
  basis: Text;
  issue: IssueId | null;
  issue_title: Text | null;
  drafting: DraftingLaw | null;
  options: OptionLaw[];
};

/** One way to settle an issue: `label` for tables, `words` inside the provision. */
export type OptionLaw = {
  id: OptionId;
  label: Text;
  words: Text;
};

// --- web/answers.py

/** A table of an instructor's, with the code and the address by which people join it. */
export type Card = {
  id: ExerciseId;
  name: string;
  title: Text;
  code: string;
  link: string;
};

/** The people who wait for a seat and those who hold one; `free` are the seats that no person holds. */
export type Lobby = {
  code: string;
  link: string;
  admission: string;
  free: SeatId[];
  seats: LobbySeat[];
  members: LobbyMember[];
};

/** The lobby after a decision. */
export type LobbyDone = {
  code: string;
  link: string;
  admission: string;
  free: SeatId[];
  seats: LobbySeat[];
  members: LobbyMember[];
  ok: true;
};

/** Why a decision changed nothing, and the lobby as it is. */
export type LobbyRefusal = {
  code: string;
  link: string;
  admission: string;
  free: SeatId[];
  seats: LobbySeat[];
  members: LobbyMember[];
  ok: false;
  why: Text;
};

/** A token for one socket, and the mark of the login that it is for. */
export type LiveToken = {
  token: string;
  login: string;
};

/** State of one's request for a seat, and the desk's address once it is granted. */
export type Waiting = {
  status: string;
  to: string | null;
};

/** The first steps that a seat's delegation has taken, whether it may have a coach, and the advice of now. */
export type Coached = {
  taken: ("ask" | "table" | "capital" | "sign")[];
  coached: boolean;
  advice: AdviceShown[];
};

/** A model's forecast on an issue: a value of 0 to 100 on its scale, and the option nearest to it. */
export type Forecast = {
  value: number;
  option: OptionId;
};

/** A seat and the code of the actor it speaks for. */
export type LobbySeat = {
  id: SeatId;
  code: string;
  role: Text;
};

/** Somebody who asked for a seat; `status` is requested, admitted, refused or left. */
export type LobbyMember = {
  id: string;
  name: string;
  seat: SeatId | null;
  status: string;
  extra: string;
};

/** One piece of a coach's advice; `region` and `place` say where on the desk to look. */
export type AdviceShown = {
  id: string;
  said: string;
  region: "situation" | "talks" | "texts" | "desk";
  place: string;
};

// --- web/debrief/looks.py

/** A second look: where it stands, plays done and at most, and what it found, once it is done or was cancelled. */
export type LookShown = {
  standing: "none" | "waiting" | "playing" | "done" | "cancelled" | "failed" | "lost";
  done: number;
  most: number;
  found: SecondLookShown | null;
};

// --- web/debrief/shown.py

/** The debrief of one seat, from what it saw. */
export type DebriefPage = {
  exercise: ExerciseId;
  title: Text;
  table: string;
  seat: SeatId;
  actor: ActorId;
  staff: boolean;
  practice: boolean;
  viewpoints: ViewpointShown[];
  actors: DelegationShown[];
  turn: number;
  turns: TurnPlace[];
  day: number;
  days_played: number;
  elapsed: number;
  stopped: boolean;
  n: number;
  marks: MarkShown[];
  summary: SummaryShown;
  story: ChapterShown[];
  found: DebriefShown | null;
  may_release: boolean;
  released: ("stakes" | "reasons" | "injects")[];
  seats: PersonaShown[];
  issues: IssueNamed[];
};

/** A seat whose debrief the reader may open; `mine` where they held it. */
export type ViewpointShown = {
  id: SeatId;
  actor: ActorId;
  persona: string;
  role: Text;
  mine: boolean;
};

/** A delegation as its nameplate shows it. */
export type DelegationShown = {
  id: ActorId;
  code: string;
  name: Text;
  colour: number;
};

/** A turn, the exercise time at which it began (ms), and its first day. */
export type TurnPlace = {
  turn: number;
  elapsed: number;
  day: number;
};

/** An event as the seat saw it: its place in the seat's own stream, exercise time (ms), and the event in words. */
export type MarkShown = {
  n: number;
  ref: Ref;
  at: number;
  elapsed: number;
  turn: number;
  day: number;
  lane: "talks" | "texts" | "acts" | "news" | "papers" | "frame";
  actor: ActorId | null;
  icon: string;
  told: Text;
  after: boolean;
};

/** The outcome of an exercise for one seat. */
export type SummaryShown = {
  texts: TextOutcome[];
  rung: number;
  highest: number;
  alternative: Text;
};

/** Events up to a day after the last turn. */
export type ChapterShown = {
  day: number;
  lines: StoryLine[];
};

/** A seat of the exercise, as everybody knows it. */
export type PersonaShown = {
  id: SeatId;
  actor: ActorId;
  persona: string;
};

/** An issue and its options by their names. */
export type IssueNamed = {
  id: IssueId;
  title: Text;
  options: OptionNamed[];
};

/** The end of one text, for the seat's delegation. */
export type TextOutcome = {
  id: InstrumentId;
  title: Text;
  came_to: "in-force" | "failed" | "signed" | "adopted" | "open" | "closed";
  signed: ActorId[];
  refused_at_home: ActorId[];
  choices: ChoiceShown[];
  drafted: DraftedOutcome[];
  worth: WorthShown | null;
  packages: number;
};

/** One thing that followed: `good` is None where it is neither good nor bad for the agreement. */
export type StoryLine = {
  icon: string;
  told: Text;
  good: boolean | null;
};

/** An option by its name. */
export type OptionNamed = {
  id: OptionId;
  label: Text;
};

/** An issue that was settled: its article, the option, and whether the delegation itself stood for it last. */
export type ChoiceShown = {
  issue: IssueId;
  number: string;
  title: Text;
  option: OptionId;
  label: Text;
  points: number | null;
  best: Text | null;
};

/** A clause that the parties drafted: its words as agreed, or as they were kept last, by who wrote them. */
export type DraftedOutcome = {
  number: string;
  title: Text;
  language: string;
  agreed: boolean;
  passages: PassageShown[];
};

/** Value of what was agreed to the seat's delegation, in points of 100, beside no agreement and its aim. */
export type WorthShown = {
  points: number | null;
  reservation: number;
  aim: number;
};

// --- web/drafting/packets.py

/** The answer to whoever opens a draft: what they lack of it (base64), how far it has come, and whose hands write. */
export type DraftGiven = {
  ok: true;
  update: string;
  state: string;
  hands: Record<string, SeatId | null>;
};

/** The answer to a change that is on the disk. */
export type DraftTaken = {
  ok: true;
};

/** A change by somebody else (base64), with the hands that wrote it; or where their caret is now. */
export type DraftNews = {
  exercise: ExerciseId;
  instrument: InstrumentId;
  provision: ProvisionId;
  seat: SeatId;
  update?: string;
  hands?: Record<string, SeatId>;
  caret?: string;
};

// --- web/examples.py

/** A document of a form as it should be, by field. */
export type ExampleCard = {
  title: Text;
  fields: Record<string, WordedShown | string | number | (WordedShown | RowWorded)[]>;
};

/** A row of an example, its filled cells by column. */
export type RowWorded = {
  cells: Record<string, WordedShown | string | number>;
};

// --- web/packets.py

/** Fields of every line beside its event's own; `seq`, `by` and `mind_says` are for CONTROL alone. */
export type Head = {
  told?: Text;
  news?: true;
  notice?: "asks" | "answers" | "decides";
  n: number;
  ref: Ref;
  at: number;
  kind: string;
  seq?: number;
  by?: SeatId;
  mind_says?: SaidShown | WordedShown;
};

/** Every slice that some screen has. */
export type Slices = {
  clock: ClockShown;
  people: PeopleShown;
  scene: SceneShown;
  talks: TalksShown;
  texts: Record<InstrumentId, TextShown>;
  packages: Record<PackageId, PackageShown>;
  stakes: Record<InstrumentId, Record<IssueId, Record<OptionId, StakeShown>>>;
  world: WorldShown;
  agreements: AgreementsShown;
  crises: CrisesShown;
  desk: DeskShown;
  control: ControlShown;
};

/** The answer to a join. */
export type Joined = {
  seat: SeatId;
  from: number;
  n: number;
  now: number;
  lines: Line[];
  picture: { [Name in keyof Slices]?: Partial<Slices[Name]> };
  ok: true;
  presence: Record<SeatId, "here" | "idle" | "gone">;
};

export type News = {
  exercise: ExerciseId;
  from: number;
  n: number;
  now: number;
  lines: Line[];
  picture: { [Name in keyof Slices]?: Partial<Slices[Name]> };
};

/** Seats whose presence changed. */
export type PresenceNews = {
  exercise: ExerciseId;
  seats: Record<SeatId, "here" | "idle" | "gone">;
};

/** Somebody writes in talks that the reader is in; it is kept nowhere, and passes when nothing more comes. */
export type WritingNews = {
  exercise: ExerciseId;
  channel: ChannelId;
  seat: SeatId;
};

/** The answer to an act that is committed; `n` is the asker's own last line after it. */
export type Done = {
  ok: true;
  n: number;
};

/** The reading of a draft, told to its writer alone: a line, and what a message of it would declare. */
export type Understood = {
  ok: true;
  line: string;
  intent: "question" | "question-of-fact" | "offer" | "proposal" | "commitment" | "warning" | "threat" | "acknowledgement" | "apology" | null;
  about: IssueId[];
  package: PackageRead | null;
  sought: boolean;
};

/** The checks that a document being written does not meet, told to its writer alone. */
export type Advised = {
  ok: true;
  advice: Advice[];
};

/** The answer to what was refused, or met a fault of ours. */
export type Refusal = {
  ok: false;
  code: string;
  why: Text;
};

/** Why a socket was closed; with an exercise where that one alone is followed no more. */
export type Closed = {
  exercise?: ExerciseId;
  how: "left" | "freed" | "relieved" | "moved" | "closed";
  why: Text;
};

/** Words of a mind or of the world: a phrase as it leaves the server (`web.wire.spoken`). */
export type WordedShown = {
  text: Text;
};

/** The options that a draft names on both sides of a trade, as choices for one text. */
export type PackageRead = {
  instrument: InstrumentId;
  choices: Record<IssueId, OptionId>;
};

/** A check that a document does not meet, and the field that it is about. */
export type Advice = {
  text: Text;
  field: string;
};

// --- web/provoking.py

/** The usual answers to one act, by addressee. */
export type Provoked = {
  act: string;
  usual: UsualShown[];
};

/** Of `n` draws, the answers of one addressee: shares by sort, the commonest acts, and what both acts move. */
export type UsualShown = {
  target: ActorId;
  n: number;
  hostile: number;
  peaceable: number;
  none: number;
  named: ReplyShown[];
  now: number;
  tension: [number, number];
  climbs: number;
};

/** An act that addressees answer with, and in which share of the draws. */
export type ReplyShown = {
  name: Text;
  share: number;
};

// --- web/reference.py

/** The whole document; kinds by the name that lines carry. */
export type Reference = {
  acts: Record<string, ActCard>;
  forms: Record<string, FormCard>;
  media: MediumCard[];
  ladder: RungCard[];
  intents: IntentCard[];
  professions: Partial<Record<"international-relations-officer" | "european-programmes-officer" | "european-affairs-officer" | "protection-officer" | "defence-security-officer" | "vice-consul" | "geopolitical-analyst" | "foresight-officer", Text>>;
  kinds: Record<string, KindFiled>;
};

/** An act of the catalogue; `cost` in points, `rung` the one of the ladder that it implies. */
export type ActCard = {
  names: Text;
  when?: Text;
  legal?: Text;
  cost: number;
  visibility: "public" | "private" | "covert";
  targets: "none" | "one";
  to: ("state" | "organisation" | "ngo" | "armed-group" | "firm" | "local-authority")[];
  power: "act" | "head";
  rung: number | null;
  family: "talk" | "cooperate" | "humanitarian" | "de-escalate" | "protest" | "threaten" | "coerce" | "force";
  gives_way: boolean;
  responses?: ResponseCard[];
};

/** A kind of document as everybody may file it. The details come when one is opened. */
export type FormCard = {
  name: Text;
  purpose?: Text;
  public: boolean;
  fields?: FieldShown[];
  example?: ExampleCard | null;
};

/** A medium that news comes by. */
export type MediumCard = {
  id: "cable" | "press" | "post" | "call";
  name: Text;
  icon: string;
};

/** A rung of the escalation ladder. */
export type RungCard = {
  rung: number;
  name: Text;
  meaning: Text;
};

/** The intent of a message. */
export type IntentCard = {
  id: "question" | "question-of-fact" | "offer" | "proposal" | "commitment" | "warning" | "threat" | "acknowledgement" | "apology";
  name: Text;
  icon: string;
};

/** Place and look of the lines of a kind on a screen. The shelf, of CONTROL's feed, comes with the details. */
export type KindFiled = {
  shelf?: "talk" | "texts" | "world" | "documents" | "notes" | "frame" | null;
  icon: string;
  cite: boolean;
};

/** A response of targets after an act, with its share of past cases. */
export type ResponseCard = {
  id: string;
  name: Text;
  share: number;
};

export type Forecasts = Record<InstrumentId, Record<IssueId, Partial<Record<"compromise" | "median" | "exchange" | "challenge", Forecast>>>>;

// --- lines, by kind of event

/** A party stands by a package no longer: it has accepted or tabled another on the same text, `by` as above. */
export type AcceptanceSuperseded = Omit<Head, "by"> & {
  kind: "acceptance-superseded";
  package: PackageId;
  actor: ActorId;
  by: PackageId | null | SeatId;
};

export type ActionTaken = Head & {
  kind: "action-taken";
  act: ActId;
  seat: SeatId;
  actor: ActorId;
  target: ActorId | null;
  words: SaidShown | WordedShown | null;
  basis: string;
};

/** An act of an actor that has no seat, done by the world on that day, and why. */
export type ActorMoved = Head & {
  kind: "actor-moved";
  act: ActId;
  actor: ActorId;
  target: ActorId | null;
  day: number;
  why: "grievance" | "goodwill" | "trust" | "mistrust" | "concern" | "pledge-kept" | "pledge-broken" | "dispute" | null;
  about: string;
  figure: number;
};

/** A seat asks its capital to sign off a document, because nobody else of its delegation may. */
export type ApprovalAsked = Head & {
  kind: "approval-asked";
  document: DocumentId;
  revision: number;
  seat: SeatId;
  actor: ActorId;
  answer_due: number;
};

/** A delegation knows that its own side is behind what some news tells of. Shown to nobody else but CONTROL. */
export type AuthorshipKnown = Head & {
  kind: "authorship-known";
  inject: NewsId;
  author: ActorId;
};

/** One delegation's belief about the author of an incident, as shares of 1, and the measures it would justify. */
export type BeliefMoved = Head & {
  kind: "belief-moved";
  incident: IncidentId;
  actor: ActorId;
  belief: Record<string, number>;
  cause: "incident" | "report" | "correction" | "shared" | "inquiry";
  measures: ("demarche" | "listing" | "countermeasure" | "force")[];
};

/** The vote of each bloc at home, for the delegation it sends. */
export type BlocsVoted = Head & {
  kind: "blocs-voted";
  instrument: InstrumentId;
  actor: ActorId;
  votes: Record<BlocId, boolean>;
};

/** One seat's confidential brief and its delegation's mandate. */
export type BriefGiven = Head & {
  kind: "brief-given";
};

/** The capital's answer, and the mandate on that issue as it now stands. */
export type CapitalAnswered = Head & {
  kind: "capital-answered";
  actor: ActorId;
  instrument: InstrumentId;
  issue: IssueId;
  option: OptionId;
  granted: boolean;
  limits: OptionId[];
  words: WordedShown;
  instead: OptionId | null;
  price: Price | null;
};

export type CapitalAsked = Head & {
  kind: "capital-asked";
  seat: SeatId;
  actor: ActorId;
  instrument: InstrumentId;
  issue: IssueId;
  option: OptionId;
  argument: SaidShown | WordedShown;
  answer_due: number;
};

/** The capital's decision on a document that it was asked to sign off, and its reason. */
export type CapitalSignedOff = Head & {
  kind: "capital-signed-off";
  document: DocumentId;
  revision: number;
  actor: ActorId;
  decision: "approved" | "returned";
  words: WordedShown;
};

export type ChannelOpened = Omit<Head, "by"> & {
  kind: "channel-opened";
  channel: ChannelId;
  form: "plenary" | "caucus" | "bilateral" | "delegation";
  seats: SeatId[];
  title: string;
  by: SeatId | null;
};

/** Last packages are called, once: what is left of the time is for answering, initialling and signing. */
export type ClosingCalled = Head & {
  kind: "closing-called";
  seat: SeatId | null;
  ends: number;
};

/** From now on every seat may have a coach's questions on its screen. */
export type CoachAllowed = Head & {
  kind: "coach-allowed";
};

/** From now on no seat has them. */
export type CoachWithdrawn = Head & {
  kind: "coach-withdrawn";
};

/** The obligor decides to perform or to withhold: by a seat, by its capital, or as an award binds it to. */
export type ConductOrdered = Omit<Head, "by"> & {
  kind: "conduct-ordered";
  obligation: ObligationId;
  number: string;
  day: number;
  conduct: "perform" | "withhold";
  by: "delegation" | "capital" | "award" | SeatId;
  seat: SeatId | null;
};

/** Effects of an article, quantity by quantity; the moves of relations and indicators are events of their own. */
export type ConsequenceFollowed = Head & {
  kind: "consequence-followed";
  obligation: ObligationId | null;
  instrument: InstrumentId;
  provision: ProvisionId | null;
  number: string;
  day: number;
  cause: "in-force" | "kept" | "amiss" | "defection" | "upheld" | "rejected";
  obligor: ActorId | null;
  shifts: Shift[];
};

/** A covert act with its author, shown to the author's own delegation. */
export type CovertActionTaken = Head & {
  kind: "covert-action-taken";
  act: ActId;
  seat: SeatId;
  actor: ActorId;
  target: ActorId | null;
  words: SaidShown | WordedShown | null;
  basis: string;
};

/** End of a crisis: its outcome, and its violence (1-4); `winner` after a war only. */
export type CrisisClosed = Head & {
  kind: "crisis-closed";
  crisis: CrisisId;
  outcome: "formal" | "semi-formal" | "tacit" | "unilateral" | "imposed" | "faded";
  day: number;
  violence: number;
  winner: ActorId | null;
};

/** Somebody mediates in a crisis, in that style; only those who know of the act are told. */
export type CrisisMediated = Head & {
  kind: "crisis-mediated";
  crisis: CrisisId;
  mediator: ActorId;
  style: "facilitate" | "formulate" | "manipulate";
};

/** Where a crisis now stands; `calm_since` is the day from which both sides have stood below it, if they do. */
export type CrisisMoved = Head & {
  kind: "crisis-moved";
  crisis: CrisisId;
  rung: number;
  peak: number;
  hostility: [number, number];
  violence: number;
  calm_since: number | null;
};

/** A crisis between two actors: what opened it (1-9), the value at stake (0-7), and the MID level of each side. */
export type CrisisOpened = Head & {
  kind: "crisis-opened";
  crisis: CrisisId;
  initiator: ActorId;
  target: ActorId;
  day: number;
  trigger: number;
  gravity: number;
  rung: number;
  hostility: [number, number];
};

/** The world went on to this day after the last turn, with nobody at the desks. */
export type DaysPassed = Head & {
  kind: "days-passed";
  day: number;
};

/** From now on these seats may read of each other what is disclosed here. */
export type DebriefReleased = Head & {
  kind: "debrief-released";
};

export type DecisionClosed = Head & {
  kind: "decision-closed";
  decision: DecisionId;
  adopted: boolean;
  reason: string;
  tally: Record<string, number>;
};

/** A package is put to the vote or under silence until `ends` (exercise time, ms). */
export type DecisionOpened = Head & {
  kind: "decision-opened";
  decision: DecisionId;
  package: PackageId;
  instrument: InstrumentId;
  rule: "unanimity" | "silence" | "simple" | "qualified" | "double" | "negative";
  seat: SeatId;
  ends: number;
};

export type DeclarationMade = Head & {
  kind: "declaration-made";
  declaration: DeclarationId;
  form: "interpretation" | "reservation";
  instrument: InstrumentId;
  provision: ProvisionId;
  seat: SeatId;
  actor: ActorId;
  words: SaidShown | WordedShown;
};

/** A signatory does not accept another's declaration; the text enters into force between them all the same (article 20(4)(b)). */
export type DeclarationObjected = Head & {
  kind: "declaration-objected";
  declaration: DeclarationId;
  form: "interpretation" | "reservation";
  instrument: InstrumentId;
  provision: ProvisionId;
  author: ActorId;
  seat: SeatId;
  actor: ActorId;
  words: SaidShown | WordedShown;
};

/** A declaration stands no longer (article 22(1)); its content is repeated, as any event is understood alone. */
export type DeclarationWithdrawn = Head & {
  kind: "declaration-withdrawn";
  declaration: DeclarationId;
  form: "interpretation" | "reservation";
  instrument: InstrumentId;
  provision: ProvisionId;
  seat: SeatId;
  actor: ActorId;
};

export type DisputeSettled = Head & {
  kind: "dispute-settled";
  obligation: ObligationId;
  instrument: InstrumentId;
  number: string;
  procedure: string;
  issue: IssueId;
  option: OptionId;
  day: number;
  ruling: "upheld" | "rejected" | "unsettled";
  binding: boolean;
};

export type DocumentDue = Head & {
  kind: "document-due";
  due: DueId;
  document: string;
  seat: SeatId;
  subject: Text;
  ends: number;
  inject: NewsId | null;
  about: "event" | "issue" | "indicator" | "contingency" | "nationals" | "cyber-24h" | "cyber-72h" | "cyber-final" | null;
  issue: IssueId | null;
  gauge: IndicatorId | null;
  tells: NewsId | null;
  measure: Text;
};

/** A document made public, word for word. */
export type DocumentReleased = Head & {
  kind: "document-released";
  document: DocumentId;
  form: string;
  seat: SeatId;
  actor: ActorId;
  title: string;
  fields: Record<string, SaidShown | WordedShown | string | number | (SaidShown | WordedShown | Row)[]>;
  tells: NewsId | null;
};

export type DocumentSignedOff = Head & {
  kind: "document-signed-off";
  document: DocumentId;
  revision: number;
  seat: SeatId;
  decision: "approved" | "returned";
  comment: string;
};

/** One version of a structured document. Fields by id hold one cell, a list of words, or rows. */
export type DocumentSubmitted = Head & {
  kind: "document-submitted";
  document: DocumentId;
  form: string;
  revision: number;
  seat: SeatId;
  actor: ActorId;
  title: string;
  fields: Record<string, SaidShown | WordedShown | string | number | (SaidShown | WordedShown | Row)[]>;
  cites: Citation[];
  due: DueId | null;
};

/** The draft of a clause as it stood at a moment, and who wrote what of it. */
export type DraftKept = Head & {
  kind: "draft-kept";
};

/** The parties draft a clause; the language is the one that they work in. */
export type DraftingOpened = Head & {
  kind: "drafting-opened";
  instrument: InstrumentId;
  provision: ProvisionId;
  seat: SeatId;
  actor: ActorId;
  language: string;
};

/** The exercise ended before the document was due: nobody owes it any more. */
export type DueLapsed = Head & {
  kind: "due-lapsed";
  due: DueId;
  document: string;
  seat: SeatId;
};

export type ExerciseEnded = Head & {
  kind: "exercise-ended";
  reason: "turns-over" | "control";
};

/** The opening for CONTROL: the whole scenario, secrets included, and what the exercise counts for. */
export type ExerciseOpened = Head & {
  kind: "exercise-opened";
};

/** Time stands still, since exercise time `elapsed` where whoever plays alone was away by then. */
export type ExercisePaused = Head & {
  kind: "exercise-paused";
  cause: "control" | "keeper" | "away";
  elapsed: number | null;
};

export type ExerciseResumed = Head & {
  kind: "exercise-resumed";
};

export type ExerciseStarted = Head & {
  kind: "exercise-started";
};

/** The exercise could not be played for `away` ms; its time goes on from `elapsed`, where play had stopped. */
export type GapClosed = Head & {
  kind: "gap-closed";
  elapsed: number;
  away: number;
  until: number;
};

/** The brief for the person or mind that takes a seat, drawn from the seat's own view and shown to that seat alone. */
export type HandoverBriefed = Head & {
  kind: "handover-briefed";
  seat: SeatId;
  stands: (SaidShown | WordedShown)[];
  promised: (SaidShown | WordedShown)[];
  holds: (SaidShown | WordedShown)[];
  others: (SaidShown | WordedShown)[];
  due: (SaidShown | WordedShown)[];
};

/** An incident, scored 0-10, with the gravest rule it touches and what the law leaves open to its victim. */
export type IncidentAssessed = Head & {
  kind: "incident-assessed";
  incident: IncidentId;
  name: Text;
  victim: ActorId;
  score: number;
  rule: "none" | "sovereignty" | "intervention" | "use-of-force" | "armed-attack";
  responses: ("retorsion" | "countermeasures" | "necessity" | "self-defence")[];
};

/** Indicators as they now stand; `because` is None for what time does, and where not every reader was told why. */
export type IndicatorsMoved = Head & {
  kind: "indicators-moved";
  day: number;
  values: Record<IndicatorId, number>;
  because: Because | null;
  pulled: Record<IndicatorId, Record<string, number>>;
};

/** CONTROL holds, skips or arms an inject. */
export type InjectArranged = Head & {
  kind: "inject-arranged";
  inject: InjectId;
  status: "held" | "skipped" | "armed";
};

/** News, as its readers get it. Whether it is true, and what its author calls it, is in the blueprint only. */
export type InjectReleased = Head & {
  kind: "inject-released";
  inject: NewsId;
  form: "cable" | "press" | "post" | "call";
  title: Text;
  body: Text;
  source: Text;
  reliability: string;
  priority: "routine" | "priority" | "immediate";
  corrects: NewsId | null;
  ultimatum: boolean;
  also: Record<string, string[]>;
  author: ActorId | null;
  roles: Roles;
  deaths: number;
  in_a_sentence: Text;
  follows: NewsId | null;
  place: PlaceId | null;
};

/** The mandate on a text that has opened after the exercise began: what the brief could not yet say of it. */
export type InstructionsGiven = Head & {
  kind: "instructions-given";
};

export type InstrumentInForce = Head & {
  kind: "instrument-in-force";
  instrument: InstrumentId;
  choices: Record<IssueId, OptionId>;
  parties: ActorId[];
};

/** A signed text that will not enter into force because these parties could not ratify it. */
export type InvoluntaryDefection = Head & {
  kind: "involuntary-defection";
  instrument: InstrumentId;
  day: number;
  actors: ActorId[];
  provision: ProvisionId | null;
  number: string;
};

/** The ladder's new rung; its cause is unseen where not everybody was told of what moved it. */
export type LadderMoved = Head & {
  kind: "ladder-moved";
  rung: number;
  was: number;
  cause: "act" | "inject" | "time" | "agreement" | "unseen";
  because: Because | null;
};

export type MessageSent = Head & {
  kind: "message-sent";
  channel: ChannelId;
  seat: SeatId;
  words: SaidShown | WordedShown;
  intent: "question" | "question-of-fact" | "offer" | "proposal" | "commitment" | "warning" | "threat" | "acknowledgement" | "apology" | null;
  about: IssueId[];
  package: PackageId | null;
  reply_to: Ref | null;
};

/** A mind's reason for the move recorded just before, in logs of version 0.1.0; a record's header holds it since. */
export type MoveExplained = Head & {
  kind: "move-explained";
  seat: SeatId;
  reason: WordedShown;
};

/** The obligation was broken on the day it fell due, by choice or by circumstances; shown to the obligor alone. */
export type ObligationBreached = Head & {
  kind: "obligation-breached";
  obligation: ObligationId;
  number: string;
  day: number;
  cause: "withheld" | "circumstances";
};

/** A creditor turns to the text's own procedure, which will have ended by day `settles`. */
export type ObligationDisputed = Head & {
  kind: "obligation-disputed";
  obligation: ObligationId;
  instrument: InstrumentId;
  number: string;
  actor: ActorId;
  seat: SeatId | null;
  words: SaidShown | WordedShown | null;
  day: number;
  settles: number;
  issue: IssueId;
  option: OptionId;
  procedure: string;
};

/** Nothing more falls due. */
export type ObligationEnded = Head & {
  kind: "obligation-ended";
  obligation: ObligationId;
  instrument: InstrumentId;
  number: string;
  day: number;
};

/** A finding of monitoring, which may be wrong; `reading` is the gauge's value as it was read. */
export type ObligationObserved = Head & {
  kind: "obligation-observed";
  obligation: ObligationId;
  instrument: InstrumentId;
  number: string;
  obligor: ActorId;
  day: number;
  finding: "kept" | "amiss" | "unverified";
  means: "none" | "self-report" | "reports" | "sampling" | "inspectors" | "gauge";
  reading: number | null;
};

/** An obligation takes effect: obligor, creditors, and the provision, issue and option it comes from. */
export type ObligationOpened = Head & {
  kind: "obligation-opened";
  obligation: ObligationId;
  instrument: InstrumentId;
  provision: ProvisionId;
  number: string;
  issue: IssueId | null;
  option: OptionId | null;
  duty: "deliver" | "pay" | "refrain" | "report" | "allow-inspection" | "withdraw" | "consult";
  obligor: ActorId;
  creditors: ActorId[];
  day: number;
  first: number;
};

/** The obligation was performed on the day it fell due; shown to the obligor alone. */
export type ObligationPerformed = Head & {
  kind: "obligation-performed";
  obligation: ObligationId;
  number: string;
  day: number;
};

/** The breach is cured: an obligation suspended for it is in force again. */
export type ObligationRevived = Head & {
  kind: "obligation-revived";
  obligation: ObligationId;
  instrument: InstrumentId;
  number: string;
  because: ObligationId;
  because_number: string;
  day: number;
};

/** Snap-back: this obligation is suspended because another was broken. */
export type ObligationSuspended = Head & {
  kind: "obligation-suspended";
  obligation: ObligationId;
  instrument: InstrumentId;
  number: string;
  because: ObligationId;
  because_number: string;
  day: number;
  actor: ActorId | null;
  seat: SeatId | null;
};

export type ObserverNoted = Head & {
  kind: "observer-noted";
  text: string;
  about: Ref | null;
  seat: SeatId | null;
};

/** The time that minds take between two moves, from now on. */
export type PaceSet = Head & {
  kind: "pace-set";
  pace: "slower" | "as-is" | "faster";
};

/** A party's answer to a package; the latest counts. */
export type PackageAnswered = Head & {
  kind: "package-answered";
  package: PackageId;
  seat: SeatId;
  actor: ActorId;
  answer: "accept" | "reject";
  authority: "mandate" | "ad-referendum";
  note: SaidShown | WordedShown | null;
};

/** An offer lies on the table no longer: its author has moved on to another on the same text. */
export type PackageLapsed = Omit<Head, "by"> & {
  kind: "package-lapsed";
  package: PackageId;
  actor: ActorId;
  by: PackageId | null | SeatId;
};

/** A whole offer. With `channel` other than the plenary only that channel sees it. */
export type PackageTabled = Head & {
  kind: "package-tabled";
  package: PackageId;
  instrument: InstrumentId;
  seat: SeatId;
  actor: ActorId;
  channel: ChannelId;
  choices: Record<IssueId, OptionId>;
  authority: "mandate" | "ad-referendum";
  amends: PackageId | null;
  note: SaidShown | WordedShown | null;
};

export type PackageWithdrawn = Head & {
  kind: "package-withdrawn";
  package: PackageId;
  seat: SeatId;
};

export type PointsLeft = Head & {
  kind: "points-left";
  actor: ActorId;
  points: number;
};

/** A party stands for an option on one bracketed issue. */
export type PositionTaken = Head & {
  kind: "position-taken";
  instrument: InstrumentId;
  issue: IssueId;
  seat: SeatId;
  actor: ActorId;
  option: OptionId;
  authority: "mandate" | "ad-referendum";
};

export type ProvisionAgreed = Head & {
  kind: "provision-agreed";
  instrument: InstrumentId;
  provision: ProvisionId;
  issue: IssueId;
  option: OptionId;
};

/** A party moved away: the brackets are back. */
export type ProvisionReopened = Head & {
  kind: "provision-reopened";
  instrument: InstrumentId;
  provision: ProvisionId;
  issue: IssueId;
  seat: SeatId;
};

/** The exercise ended before the capital answered. */
export type QuestionLapsed = Head & {
  kind: "question-lapsed";
  actor: ActorId;
  instrument: InstrumentId;
  issue: IssueId;
  option: OptionId;
};

/** Signed by all; these parties must now ratify, and will have decided by day `due`. */
export type RatificationAwaited = Head & {
  kind: "ratification-awaited";
  instrument: InstrumentId;
  parties: ActorId[];
  quota: number;
  due: number;
};

/** Result in one party: `share` of the blocs' weight said yes; `vetoed` where one with a veto said no. */
export type RatificationDecided = Head & {
  kind: "ratification-decided";
  instrument: InstrumentId;
  actor: ActorId;
  day: number;
  ratified: boolean;
  share: number;
  quota: number;
  vetoed: boolean;
};

/** Whether a turn ends as soon as everybody is ready. */
export type ReadinessRuled = Head & {
  kind: "readiness-ruled";
  allowed: boolean;
};

/** The seat is ready for the turn to end. */
export type ReadyDeclared = Head & {
  kind: "ready-declared";
  seat: SeatId;
  turn: number;
};

export type ReadyWithdrawn = Head & {
  kind: "ready-withdrawn";
  seat: SeatId;
  turn: number;
};

/** The relations as they now stand (all that changed, as results); `because` is None for what time does. */
export type RelationsMoved = Head & {
  kind: "relations-moved";
  dyads: Dyad[];
  legitimacy: Record<ActorId, number>;
  because: Because | null;
};

/** Words of a seat on an article, for those who negotiate the text; they bind nobody. */
export type RemarkMade = Head & {
  kind: "remark-made";
  instrument: InstrumentId;
  provision: ProvisionId;
  seat: SeatId;
  actor: ActorId;
  words: SaidShown | WordedShown;
};

/** The public part of the opening: actors and seats, issues and texts, and the rules. */
export type SceneSet = Head & {
  kind: "scene-set";
};

export type SeatLeft = Head & {
  kind: "seat-left";
  seat: SeatId;
};

/** From this moment the seat is held by this pseudonym, or by this mind. */
export type SeatTaken = Head & {
  kind: "seat-taken";
  seat: SeatId;
  holder: "person" | "mind" | "nobody";
  pseudonym: Pseudonym | null;
  mind: string | null;
};

export type SilenceBroken = Head & {
  kind: "silence-broken";
  decision: DecisionId;
  seat: SeatId;
  actor: ActorId;
  note: SaidShown | WordedShown | null;
};

/** Support of blocs at home for their government, -1 to 1, for the delegation it sends. */
export type SupportMoved = Head & {
  kind: "support-moved";
  actor: ActorId;
  day: number;
  support: Record<BlocId, number>;
};

export type TaskClosed = Head & {
  kind: "task-closed";
  task: TaskId;
  seat: SeatId;
  outcome: "done" | "dropped";
};

/** The exercise ended before the task was due. */
export type TaskLapsed = Head & {
  kind: "task-lapsed";
  task: TaskId;
  owner: SeatId;
};

export type TaskSet = Head & {
  kind: "task-set";
  task: TaskId;
  seat: SeatId;
  owner: SeatId;
  text: SaidShown | WordedShown;
  due: number | null;
};

export type TextAdopted = Head & {
  kind: "text-adopted";
  instrument: InstrumentId;
  choices: Record<IssueId, OptionId>;
  how: "acceptance" | "vote" | "silence" | "line-by-line";
  package: PackageId | null;
};

export type TextInitialled = Head & {
  kind: "text-initialled";
  instrument: InstrumentId;
  seat: SeatId;
  actor: ActorId;
};

/** A text of which no seat knew is laid before all: its words, and the questions that it settles. */
export type TextLaid = Head & {
  kind: "text-laid";
};

/** A text can be negotiated from now on; its words stand in the scene. */
export type TextOpened = Head & {
  kind: "text-opened";
  instrument: InstrumentId;
};

export type TextSigned = Head & {
  kind: "text-signed";
  instrument: InstrumentId;
  seat: SeatId;
  actor: ActorId;
};

/** The holder of this seat plays alone, and keeps the time: pauses, goes on, ends turns, sets the pace. */
export type TimeLent = Head & {
  kind: "time-lent";
  seat: SeatId;
};

/** `ends` is in milliseconds of exercise time (pauses excluded). */
export type TurnBegan = Head & {
  kind: "turn-began";
  turn: number;
  day: number;
  ends: number;
  points: number;
};

export type TurnEnded = Head & {
  kind: "turn-ended";
  turn: number;
};

export type TurnExtended = Head & {
  kind: "turn-extended";
  turn: number;
  ends: number;
};

/** An ultimatum is answered by giving way or by an agreement, carried out, withdrawn, or lapses. */
export type UltimatumEnded = Head & {
  kind: "ultimatum-ended";
  actor: ActorId;
  target: ActorId;
  how: "answered" | "carried-out" | "withdrawn" | "lapsed" | "overtaken";
  cost: number;
};

export type UltimatumGiven = Head & {
  kind: "ultimatum-given";
  actor: ActorId;
  target: ActorId;
  deadline: number;
};

export type VoteCast = Head & {
  kind: "vote-cast";
  decision: DecisionId;
  seat: SeatId;
  actor: ActorId;
  vote: "yes" | "no" | "abstain";
  authority: "mandate" | "ad-referendum";
};

/** An actor did otherwise than it had given its word for in talk: to whom, in which message, and what broke it. */
export type WordBroken = Omit<Head, "by"> & {
  kind: "word-broken";
  actor: ActorId;
  to: ActorId[];
  said: Ref;
  by: Ref | null | SeatId;
};

/** An actor did what it had given its word for in talk: to whom, in which message, and the event that kept it. */
export type WordKept = Omit<Head, "by"> & {
  kind: "word-kept";
  actor: ActorId;
  to: ActorId[];
  said: Ref;
  by: Ref | null | SeatId;
};

/** Every party accepts a version: its words are the clause. */
export type WordingAgreed = Head & {
  kind: "wording-agreed";
  instrument: InstrumentId;
  provision: ProvisionId;
  number: number;
  passages: Passage[];
  digest: string;
  language: string;
};

/** A party's answer to a version; the latest counts. */
export type WordingAnswered = Head & {
  kind: "wording-answered";
  instrument: InstrumentId;
  provision: ProvisionId;
  number: number;
  seat: SeatId;
  actor: ActorId;
  answer: "accept" | "object";
  note: SaidShown | WordedShown | null;
};

/** A version is on the table, or agreed, no longer: the parties type again. */
export type WordingReopened = Head & {
  kind: "wording-reopened";
  instrument: InstrumentId;
  provision: ProvisionId;
  seat: SeatId;
  actor: ActorId;
  note: SaidShown | WordedShown | null;
};

/** A party puts the draft to the table as it stands: from now on nobody types, the others answer. */
export type WordingTabled = Head & {
  kind: "wording-tabled";
  instrument: InstrumentId;
  provision: ProvisionId;
  number: number;
  passages: Passage[];
  digest: string;
  seat: SeatId;
  actor: ActorId;
};

/** A line of a seat's stream. */
export type Line =
  | AcceptanceSuperseded
  | ActionTaken
  | ActorMoved
  | ApprovalAsked
  | AuthorshipKnown
  | BeliefMoved
  | BlocsVoted
  | BriefGiven
  | CapitalAnswered
  | CapitalAsked
  | CapitalSignedOff
  | ChannelOpened
  | ClosingCalled
  | CoachAllowed
  | CoachWithdrawn
  | ConductOrdered
  | ConsequenceFollowed
  | CovertActionTaken
  | CrisisClosed
  | CrisisMediated
  | CrisisMoved
  | CrisisOpened
  | DaysPassed
  | DebriefReleased
  | DecisionClosed
  | DecisionOpened
  | DeclarationMade
  | DeclarationObjected
  | DeclarationWithdrawn
  | DisputeSettled
  | DocumentDue
  | DocumentReleased
  | DocumentSignedOff
  | DocumentSubmitted
  | DraftKept
  | DraftingOpened
  | DueLapsed
  | ExerciseEnded
  | ExerciseOpened
  | ExercisePaused
  | ExerciseResumed
  | ExerciseStarted
  | GapClosed
  | HandoverBriefed
  | IncidentAssessed
  | IndicatorsMoved
  | InjectArranged
  | InjectReleased
  | InstructionsGiven
  | InstrumentInForce
  | InvoluntaryDefection
  | LadderMoved
  | MessageSent
  | MoveExplained
  | ObligationBreached
  | ObligationDisputed
  | ObligationEnded
  | ObligationObserved
  | ObligationOpened
  | ObligationPerformed
  | ObligationRevived
  | ObligationSuspended
  | ObserverNoted
  | PaceSet
  | PackageAnswered
  | PackageLapsed
  | PackageTabled
  | PackageWithdrawn
  | PointsLeft
  | PositionTaken
  | ProvisionAgreed
  | ProvisionReopened
  | QuestionLapsed
  | RatificationAwaited
  | RatificationDecided
  | ReadinessRuled
  | ReadyDeclared
  | ReadyWithdrawn
  | RelationsMoved
  | RemarkMade
  | SceneSet
  | SeatLeft
  | SeatTaken
  | SilenceBroken
  | SupportMoved
  | TaskClosed
  | TaskLapsed
  | TaskSet
  | TextAdopted
  | TextInitialled
  | TextLaid
  | TextOpened
  | TextSigned
  | TimeLent
  | TurnBegan
  | TurnEnded
  | TurnExtended
  | UltimatumEnded
  | UltimatumGiven
  | VoteCast
  | WordBroken
  | WordKept
  | WordingAgreed
  | WordingAnswered
  | WordingReopened
  | WordingTabled;

// --- what may be asked for

/** By kind of command, its body. */
export type Commands = {
  "allow-coach": Record<string, never>;
  "answer-package": { package: PackageId; answer: "accept" | "reject"; authority?: "mandate" | "ad-referendum"; note?: SaidShown | null; earlier?: "leave" | "keep" };
  "answer-wording": { instrument: InstrumentId; provision: ProvisionId; number: number; answer: "accept" | "object"; note?: SaidShown | null };
  "arrange-inject": { inject: InjectId; status: "held" | "skipped" | "armed"; was?: "held" | "skipped" | "armed" | null };
  "ask-approval": { document: DocumentId; revision?: number | null };
  "ask-capital": { instrument: InstrumentId; issue: IssueId; option: OptionId; argument: SaidShown };
  "break-silence": { decision: DecisionId; note?: SaidShown | null };
  "cast-vote": { decision: DecisionId; vote: "yes" | "no" | "abstain"; authority?: "mandate" | "ad-referendum" };
  "close-task": { task: TaskId; outcome?: "done" | "dropped" };
  "cover-seat": { mind: string };
  "declare-ready": { turn: number };
  "end-exercise": Record<string, never>;
  "end-turn": { turn?: number | null };
  "extend-turn": { minutes: number };
  "initial": { instrument: InstrumentId };
  "leave-seat": Record<string, never>;
  "make-declaration": { instrument: InstrumentId; provision: ProvisionId; form: "interpretation" | "reservation"; words: SaidShown };
  "make-remark": { instrument: InstrumentId; provision: ProvisionId; words: SaidShown };
  "note-observation": { text: string; about?: Ref | null; about_seat?: SeatId | null };
  "object-to-declaration": { declaration: DeclarationId; words: SaidShown };
  "open-channel": { seats: SeatId[]; title?: string };
  "open-drafting": { instrument: InstrumentId; provision: ProvisionId; language: string };
  "pause": Record<string, never>;
  "perform": { obligation: ObligationId };
  "put-to-decision": { package: PackageId };
  "quick-inject": { form: "cable" | "press" | "post" | "call"; title: Text; body: Text; source: Text; reliability?: string; priority?: "routine" | "priority" | "immediate"; to?: SeatId[] };
  "raise-dispute": { obligation: ObligationId; words?: SaidShown | null };
  "release": { document: DocumentId };
  "release-debrief": { what?: ("stakes" | "reasons" | "injects")[]; seats?: SeatId[] };
  "release-inject": { inject: InjectId; was?: "held" | "skipped" | "armed" | null };
  "reopen-wording": { instrument: InstrumentId; provision: ProvisionId; note?: SaidShown | null };
  "resume": Record<string, never>;
  "rule-readiness": { allowed: boolean };
  "send-message": { channel: ChannelId; words: SaidShown; intent?: "question" | "question-of-fact" | "offer" | "proposal" | "commitment" | "warning" | "threat" | "acknowledgement" | "apology" | null; about?: IssueId[]; package?: PackageId | null; reply_to?: Ref | null };
  "set-pace": { pace: "slower" | "as-is" | "faster" };
  "set-task": { owner: SeatId; text: SaidShown; minutes?: number | null };
  "sign": { instrument: InstrumentId };
  "sign-off": { document: DocumentId; decision: "approved" | "returned"; comment?: string; revision?: number | null };
  "snap-back": { obligation: ObligationId };
  "start": Record<string, never>;
  "submit-document": { form: string; title: string; fields: Record<string, SaidShown | string | number | (SaidShown | Row)[]>; cites?: Citation[]; due?: DueId | null; document?: DocumentId | null; revises?: number | null };
  "table-package": { instrument: InstrumentId; choices: Record<IssueId, OptionId>; channel?: ChannelId; amends?: PackageId | null; authority?: "mandate" | "ad-referendum"; note?: SaidShown | null; earlier?: "leave" | "keep" };
  "table-wording": { instrument: InstrumentId; provision: ProvisionId; words: string };
  "take-action": { act: ActId; target?: ActorId | null; words?: SaidShown | null; basis?: string };
  "take-position": { instrument: InstrumentId; issue: IssueId; option: OptionId; authority?: "mandate" | "ad-referendum" };
  "withdraw-coach": Record<string, never>;
  "withdraw-declaration": { declaration: DeclarationId };
  "withdraw-package": { package: PackageId };
  "withdraw-ready": { turn: number };
  "withhold": { obligation: ObligationId };
};
