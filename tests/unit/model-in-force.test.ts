import { describe, expect, it } from '@jest/globals';
import type { ModelChanged } from '../../src/domain/event.js';
import type { KeptModel, ModelInForce } from '../../src/verdicts/model-ports.js';
import { makeServedModel } from '../../src/verdicts/served-model.js';
import { modelPath } from '../../src/verdicts/switch-model.js';
import { aModel } from '../support/service.js';

const BASE = 'base@00000000';
const configured = { ...aModel(-1), id: BASE };

/** A process that follows what is in force; the test says what that is, and which models are kept. */
const aProcess = (kept: readonly string[] = ['base+1@00000000', 'base+2@00000000']) => {
  let inForce: ModelInForce = { switches: 0, id: undefined, from: undefined, number: 0 };
  const loaded: string[] = [];
  const served = makeServedModel({
    store: {
      inForce: () => Promise.resolve(inForce),
      read: (id) => Promise.resolve(kept.includes(id) ? { id, manifest: '', bytes: Buffer.alloc(0) } : undefined),
    },
    configured: () => configured,
    open: ({ id }: KeptModel) => {
      if (id.includes('damaged')) throw new Error('damaged');
      loaded.push(id);
      return { ...configured, id };
    },
  });
  const follow = async (id: string, from = BASE): Promise<string> => {
    inForce = { ...inForce, id, from };
    await served.refresh().catch(() => undefined);
    return served.model().id;
  };
  return { served, follow, loaded };
};

describe('a process', () => {
  it('judges by the configured model until another is in force, and then by that, loading it once', async () => {
    const { served, follow, loaded } = aProcess();
    await served.refresh();
    expect(served.model().id).toBe(BASE);
    expect(await follow('base+1@00000000')).toBe('base+1@00000000');
    expect(await follow('base+1@00000000')).toBe('base+1@00000000');
    expect(loaded).toEqual(['base+1@00000000']);
    expect(await follow(BASE)).toBe(BASE);
  });

  it('goes by its own setting where what is in force was made from another model', async () => {
    const { follow } = aProcess();
    expect(await follow('base+1@00000000', 'other@00000000')).toBe(BASE);
  });

  it.each(['gone@00000000', 'damaged@00000000'])('keeps the model it has if %s is in force', async (id) => {
    const { served, follow } = aProcess(['base+1@00000000', 'damaged@00000000']);
    await follow('base+1@00000000');
    expect(await follow(id)).toBe('base+1@00000000');
    await expect(served.refresh()).rejects.toThrow();
  });
});

describe('the way back', () => {
  const changed = (why: ModelChanged['why'], to: string) => ({
    salt: Buffer.alloc(32),
    event: { k: 'model_changed', at: '2026-01-01T00:00:00.000Z', t: 0, to, sha256: '', why } as const,
  });

  it('leads to what judged before, leaving out what was gone back from', () => {
    const changes = [
      changed('configured', 'base'),
      changed('retrained', '+1'),
      changed('retrained', '+2'),
      changed('rolled-back', '+1'),
      changed('retrained', '+3'),
    ];
    expect(modelPath(changes)).toEqual(['base', '+1', '+3']);
    expect(modelPath([...changes, changed('rolled-back', '+2')])).toEqual(['base', '+1', '+3', '+2']);
  });

  it('begins anew where another model was configured', () => {
    const changes = [changed('configured', 'base'), changed('retrained', '+1'), changed('configured', 'next')];
    expect(modelPath(changes)).toEqual(['next']);
  });
});
