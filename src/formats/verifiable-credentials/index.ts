export { checkDataModel, dataModelOf } from './check-data-model.js';
export type { DataModel } from './rule.js';
