/** What do generated records say? Sentences of the field's words, without a number and without a meaning. */
import type { Random } from './random.ts';

const words = (
  'the of service and to in a was for update customers system failed requests by region that users were with sign-in ' +
  'mail status cause network configuration change started page error traffic servers component engineers from at on ' +
  'database storage routing authentication certificate cluster capacity load deployment rollback release monitoring ' +
  'alarm latency queue cache replica failover backup restore recovery restart timeout quota token session gateway proxy ' +
  'balancer resolver record zone address route prefix link fibre switch router rack cooling power generator battery ' +
  'sensor driver kernel patch signature channel file image container host hypervisor instance volume disk bucket object ' +
  'tenant mailbox calendar meeting message attachment folder client browser application portal console dashboard report ' +
  'notice statement review summary regulator court hospital airline bank shop passenger patient payment order flight ' +
  'delay cancellation complaint refund claim loss estimate survey sample figure witness press newsroom forum post'
).split(' ');

export function sentence(random: Random, length = random.between(9, 19)): string {
  const text = Array.from({ length }, () => random.oneOfMany(words)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Whole sentences, together exactly this many words. */
export function sentences(random: Random, length: number): readonly string[] {
  const lengths: number[] = [];
  for (let left = length; left > 0; left -= lengths.at(-1) ?? left) {
    lengths.push(left < 24 ? left : random.between(9, 15));
  }
  return lengths.map((each) => sentence(random, each));
}
