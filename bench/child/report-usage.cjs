// Writes what a process took, to file descriptor 3 as it ends: of the processor in microseconds, of memory in kB.
const { readFileSync, writeSync } = require('node:fs');

process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ processor: user + system, maxRss: peakOfThisProgram() }));
});

/**
 * Linux counts into `maxRSS` what the process held that started this one, for as long as the two were one: after a large
 * file was read there, a small program seems to take as much. `VmHWM` begins with the program.
 */
function peakOfThisProgram() {
  const own = process.platform === 'linux' && /^VmHWM:\s*(\d+) kB$/m.exec(statusText());
  return own ? Number(own[1]) : process.resourceUsage().maxRSS;
}

function statusText() {
  try {
    return readFileSync('/proc/self/status', 'latin1');
  } catch {
    return ''; // a system without /proc
  }
}
