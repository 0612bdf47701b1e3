import { R as RegistryDriver } from '../../driver-C2-ZVa9M.js';
import 'kysely';
import '../../texts-zT409qnT.js';

/** Where a registry is kept. */
interface SqliteDriverOptions {
    /** The file of the database, made where there is none; on a disk of this machine, never on a network drive. */
    readonly file: string;
}
/**
 * A registry in one file, by the package `libsql`. Several processes of a machine may use it at once: whoever writes
 * waits for the others.
 *
 * @throws MicrocertError on opening: `ERR_PEER_MISSING` where `libsql` is not installed, as on a system it is not made for.
 */
declare function sqliteDriver({ file }: SqliteDriverOptions): RegistryDriver;

export { RegistryDriver, type SqliteDriverOptions, sqliteDriver };
