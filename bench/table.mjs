// The figures as Markdown.

/** Two significant digits, three from a hundred on. */
export function digits(value) {
  if (Math.abs(value) < 0.995) return value.toFixed(2);
  return Math.abs(value) < 9.95 ? value.toFixed(1) : value.toFixed(0);
}
const whole = (value) => Math.round(value).toLocaleString('en');
const times = ({ median, least, most }) =>
  `**${digits(median)}** (${digits(least)}–${digits(most)})`;

function targetText({ target = {} }) {
  const { ratio, share, shareOfAllCores, milliseconds } = target;
  const parts = [
    ratio && `${ratio} ×`,
    share && `${share} of raw`,
    shareOfAllCores && `${shareOfAllCores} of raw, all cores`,
    milliseconds && `${milliseconds} ms`,
  ];
  return parts.filter(Boolean).join(', ') || '–';
}

const cells = (list) => `| ${list.join(' | ')} |`;

function markdown(headings, rows) {
  const rule = headings.map((heading, at) => (at === 0 || heading === 'beside' ? '---' : '--:'));
  return [headings, rule, ...rows].map(cells).join('\n');
}

function rowCells(row, documents) {
  const { what, document, peer, ours, theirs, ratio, share, operation, shareOfAllCores } = row;
  const size = document === 'ordinary' ? '' : ` (${documents[document].quads} quads)`;
  return [
    `${what}${size}`,
    peer,
    whole(ours.processor.median),
    whole(theirs.processor.median),
    times(ratio.processor),
    times(ratio.clock),
    `${share.processor.median.toFixed(2)} of ${operation}`,
    shareOfAllCores.clock.median.toFixed(2),
    targetText(row),
  ];
}

const startCells = (row) => [
  row.what,
  row.peer,
  digits(row.ours.clock.median),
  digits(row.theirs.clock.median),
  times(row.ratio.processor),
  times(row.ratio.clock),
  targetText(row),
];

/** The rows that a front page shows, the one where another stack is quicker among them. */
const HEADLINES = ['issue', 'cohort-cores', 'verify', 'verify-status', 'verify-jwt'];

/** What is quickest to read: a few rows, without shares and targets. */
export function headlines({ rows }) {
  const shown = HEADLINES.flatMap((id) => rows.filter((row) => row.id === id));
  return markdown(
    HEADINGS.slice(0, 5),
    shown.map((row) => [
      row.what,
      row.peer,
      whole(row.ours.processor.median),
      whole(row.theirs.processor.median),
      times(row.ratio.processor),
    ]),
  );
}

const withFloor = (row, list) => [...list, row.floor === undefined ? '–' : `${row.floor} ×`];

/** Both tables; with `floors`, what a change must not fall below (by two thirds) is beside. */
export function table({ rows, starts, documents }, { floors = true } = {}) {
  const add = floors ? withFloor : (_row, list) => list;

  const headings = (...list) => (floors ? [...list, 'floor at present'] : list);
  return [
    rows.length > 0 &&
      markdown(
        headings(...HEADINGS),
        rows.map((row) => add(row, rowCells(row, documents))),
      ),
    starts.length > 0 &&
      markdown(
        headings(...START_HEADINGS),
        starts.map((row) => add(row, startCells(row))),
      ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const HEADINGS = [
  'what',
  'beside',
  'ours, µs',
  'theirs, µs',
  'times as fast',
  'by the clock',
  'share of raw, one core',
  'of raw, all cores',
  'target',
];
const START_HEADINGS = [
  'a process from start to end, less `node -e 0`',
  'beside',
  'ours, ms',
  'theirs, ms',
  'times as fast',
  'by the clock',
  'target',
];

function documentText({ bytes, quads, blankNodes }) {
  return `${(bytes / 1000).toFixed(1)} kB of JSON, ${quads} quads, ${blankNodes} blank nodes`;
}

/** Where, when and with what a run was made, in Markdown. */
export function describeRun({ machine, documents, rows, pace }) {
  const { node, openssl, processor, cores, load, loadAfter, packages, seed } = machine;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const raw = (name) => {
    const row = rows.find(({ operation }) => operation === name);
    if (row === undefined) return [];
    const [one, all] = [row.raw.processor, row.rawOnAllCores.clock];
    return [
      `\`crypto.${name}\` ${whole(1e6 / one.median)}/s on one core, ${whole(1e6 / all.median)}/s on all`,
    ];
  };
  return [
    `Node ${node}, OpenSSL ${openssl}, ${cores} cores (${processor}), load ${load[0]} before and ${loadAfter[0]} after.`,
    `${versions.join(', ')}.`,
    `Document: ${documentText(documents.ordinary)}; the full one ${documentText(documents.full)}; ${pace.members} of each that differ, seed ${seed}.`,
    `Limits of the machine: ${['sign', 'verify'].flatMap(raw).join('; ')}.`,
    `Medians of ${pace.rounds} rounds of ${pace.milliseconds} ms of the processor for each side, warmed up before, least and most in brackets.`,
  ].join('\n');
}
