import { PostgresPool } from 'kysely';
import { R as RegistryDriver } from '../../driver-C2-ZVa9M.js';
import '../../texts-zT409qnT.js';

/** Where a registry is kept: a pool of the caller, which stays open, or the address of a database. */
type PostgresDriverOptions = ({
    readonly pool: PostgresPool;
    readonly connectionString?: never;
} | {
    readonly connectionString: string;
    readonly pool?: never;
}) & {
    /**
     * The schema that holds the tables, `microcert` by default; made where there is none. Connections of a pool that is
     * handed in look for tables there from then on.
     */
    readonly schema?: string;
};
/**
 * A registry in PostgreSQL 12 or later, for more than one machine, by the package `pg`.
 *
 * @throws TypeError when an option is not usable; MicrocertError on opening: `ERR_PEER_MISSING` where `pg` is not installed.
 */
declare function postgresDriver(options: PostgresDriverOptions): RegistryDriver;

export { type PostgresDriverOptions, RegistryDriver, postgresDriver };
