/** Has decisions make a challenger, and the challenger judge if it is no worse than what judges now. */

import { join } from 'node:path';
import type { SiteId } from '../../domain/ids.js';
import {
  linearContent,
  manifestText,
  modelFiles,
  modelId,
  writeModelFiles,
  type ModelFiles,
} from '../../files/model-files.js';
import { readCanaries } from '../../files/canaries.js';
import { LEAST_TEXTS } from '../../learning/retraining/taught-rows.js';
import { STIFFNESS } from '../../learning/retraining/fit-step.js';
import { retrainedCard } from '../../learning/retraining/retrained-card.js';
import { retrain, type Retrained } from '../../learning/retraining/retrain.js';
import { gatherDecisions } from '../../moderation/gather-decisions.js';
import { switchModel } from '../../verdicts/switch-model.js';
import { CliFault, EXIT, type CliIo } from '../io.js';
import { progressOn } from '../progress.js';
import type { Configured, Service } from './service.js';

export interface ChallengeOrder {
  readonly without: ReadonlySet<SiteId>;
  readonly isDryRun: boolean;
  readonly seed: number;
}

export interface Challenged {
  readonly retrained: Retrained;
  readonly champion: string;
  /** Sites that decided. */
  readonly sites: number;
  /** Comments whose story does not open. */
  readonly unreadable: number;
  /** The challenger's id and where it was written; undefined where it was not taken, and in a dry run. */
  readonly taken: { readonly id: string; readonly dir: string } | undefined;
}

type Judged = Extract<Retrained, { readonly kind: 'judged' }>;

/** What the configured model was made of, in comments of weight 1: its rows, as far as one source counts. */
const massOf = ({ files: { manifest } }: Configured): number => {
  const most = manifest.hyperparameters['maxRowsPerSource'] ?? Infinity;
  return manifest.data.reduce((sum, { rows }) => sum + Math.min(rows, most), 0);
};

const filesOf = (
  { configured: { id, files }, inForce }: Service,
  { challenger, taught, comparison, honestScores }: Judged,
  { seed }: ChallengeOrder,
  sites: number,
): ModelFiles => {
  const { manifest } = files;
  const { champion, challenger: measured } = comparison;
  return modelFiles(challenger.content, {
    name: `${manifest.name}+${inForce.number + 1}`,
    seed: manifest.seed,
    hyperparameters: { stiffness: STIFFNESS, least_texts: LEAST_TEXTS, retraining_seed: seed },
    data: manifest.data,
    ...(manifest.languages === undefined ? {} : { languages: manifest.languages }),
    measures: { retraining: { champion, challenger: measured }, honest_scores: honestScores },
    licences: manifest.licences,
    retrained: { from: id, at: new Date().toISOString(), sites, ...taught },
  });
};

const take = async (service: Service, judged: Judged, files: ModelFiles): Promise<Challenged['taken']> => {
  const { config, configured, switching, inForce } = service;
  const id = modelId(files.manifest);
  const dir = join(config.dataDir, 'models', files.manifest.name);
  const facts = { id, from: configured.id, champion: inForce.id, mass: judged.challenger.mass };
  // The folder first: one that is not in force does no harm, and the same command writes it again.
  writeModelFiles(dir, files, retrainedCard({ ...facts, ...judged, seed: files.manifest.seed }));
  const made = { id, manifest: manifestText(files.manifest), bytes: files.bytes };
  const next = { id, from: configured.id, sha256: files.manifest.sha256, made };
  if ((await switchModel(switching, inForce, next, 'retrained')) !== 'switched')
    throw new CliFault('somebody else changed the model meanwhile: run the command again', EXIT.failed);
  return { id, dir };
};

export const challenge = async (service: Service, order: ChallengeOrder, io: CliIo): Promise<Challenged> => {
  const { configured, inForce } = service;
  // Asked first: a model that cannot be taught further is no reason to read comments.
  const content = linearContent(configured.files, join(configured.dir, 'model.bin'));
  const canaries = readCanaries(configured.dir);
  const bar = progressOn(io.stderr);
  let unreadable = 0;
  try {
    const deps = { ...(await service.decisions()), onUnreadable: () => void (unreadable += 1) };
    const decisions = await gatherDecisions(deps, {
      without: order.without,
      onProgress: (done, of) => bar.update(done, of, 'decided comments read; then the model is fitted'),
    });
    const retrained = retrain({
      base: { content, mass: massOf(configured) },
      champion: await service.champion(),
      decisions,
      canaries,
      seed: order.seed,
    });
    const sites = new Set(decisions.map(({ site }) => site)).size;
    const isTaken = retrained.kind === 'judged' && retrained.comparison.refusals.length === 0 && !order.isDryRun;
    const taken = isTaken ? await take(service, retrained, filesOf(service, retrained, order, sites)) : undefined;
    return { retrained, champion: inForce.id, sites, unreadable, taken };
  } finally {
    bar.stop();
  }
};
