export { type JwsAlgorithm, jwsAlgorithmFor, keyAlgorithmFor } from '../shared/jws-algorithms.js';
