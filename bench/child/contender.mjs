// One side of a row: works when it is told to, and answers with what that took.
import { makeRow } from '../rows.mjs';
import { repeat, sample } from '../sampling.mjs';

const [id, side, members] = process.argv.slice(2);
const { [side]: contender } = await makeRow(id, Number(members));
const WORK = {
  warmUp: (milliseconds) => repeat(contender.call, milliseconds),
  sample: (milliseconds) => sample(contender, milliseconds),
};

process.on('message', async ({ work, milliseconds }) =>
  process.send(await WORK[work](milliseconds)),
);
process.send({});
