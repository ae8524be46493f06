import { shippedModelDir } from '../files/shipped-model.js';

/** Folder of the model to use: as told, else as the environment says, else the shipped one. */
export const modelDir = (flag: string | undefined, env: NodeJS.ProcessEnv): string =>
  flag ?? env['CANDOR_MODEL'] ?? shippedModelDir();
