/** Writes a text in UTF-8 with the end of a line behind it. */
export type WriteLine = (text: string) => Uint8Array;

/** Room for some sixty credentials. */
const ROOM = 262_144;

/**
 * Writes lines one behind the other into memory that is not moved about: texts that wait to be committed live long enough
 * for the collector of garbage to copy each of them twice.
 */
export function lineWriter(): WriteLine {
  let room = new Uint8Array(0);
  return (text) => {
    // Three bytes at most for each unit of a string.
    const most = 3 * text.length + 1;
    if (room.length < most) room = new Uint8Array(Math.max(ROOM, most));
    const { written } = UTF8.encodeInto(text, room);
    room[written] = NEWLINE;
    const line = room.subarray(0, written + 1);
    room = room.subarray(written + 1);
    return line;
  };
}

const UTF8 = new TextEncoder();
const NEWLINE = 0x0a;
