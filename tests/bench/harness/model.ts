import { shippedModelDir } from '../../../src/files/shipped-model.js';

/** The model that everything here scores with: the shipped one, unless CANDOR_MODEL names another. */
export const benchModelDir = (): string => process.env['CANDOR_MODEL'] ?? shippedModelDir();
