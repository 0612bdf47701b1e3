export { jwsAlgorithmFor, keyAlgorithmFor } from '../shared/jws-algorithms.js';
