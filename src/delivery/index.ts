export { memoryDeliveryStore } from './memory-store.js';
export { registryDeliveryStore } from './registry-store.js';
export type { Change, DeliveryStore, NewEntry } from './store.js';
