export { checkDataModel } from './check-data-model.js';
