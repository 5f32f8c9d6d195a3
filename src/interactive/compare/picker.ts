/** How does a reader find incidents in a long list, or choose those of a provider or a sort of factor at one stroke? */
import type { Words } from '../../words/words.ts';
import { matches } from './matches.ts';

/**
 * Takes over the field that filters the list and the quick choices. A quick choice sets the boxes and is then a change
 * of the form like any other; a box changed by hand, or `forget`, sets the quick choices back.
 */
export function takeOverPicker(form: HTMLFormElement, { compare }: Words): { readonly forget: () => void } {
  const field = form.querySelector<HTMLInputElement>('#compare-find');
  const quick = [...form.querySelectorAll<HTMLSelectElement>('.compare-by')];
  const labels = [...form.querySelectorAll<HTMLElement>('[data-find]')];
  const boxes = labels.flatMap((label) => label.querySelector('input') ?? []);

  const filter = () => {
    const query = field?.value ?? '';
    let found = 0;
    let kept = 0;
    for (const label of labels) {
      const isFound = matches(query, label.dataset['find'] ?? '');
      const isChosen = label.querySelector('input')?.checked ?? false;
      if (isFound) found += 1;
      else if (isChosen) kept += 1;
      // What is chosen stays in sight, since it can be seen in the picture.
      label.hidden = !isFound && !isChosen;
    }
    const count = form.querySelector('.compare-found');
    if (count) count.textContent = query.trim() === '' ? '' : compare.picker.found(found, labels.length, kept);
  };
  const forget = () => {
    for (const select of quick) select.value = '';
    filter();
  };

  field?.addEventListener('input', filter);
  // What is sought is no part of the comparison.
  field?.addEventListener('change', (event) => {
    event.stopPropagation();
  });
  for (const select of quick) {
    select.addEventListener('change', (event) => {
      if (select.value === '') {
        event.stopPropagation();
        return;
      }
      const wanted = select.value.split(',');
      for (const box of boxes) box.checked = wanted.includes(box.value);
      for (const other of quick) if (other !== select) other.value = '';
      filter();
    });
  }
  for (const box of boxes) box.addEventListener('change', forget);
  return { forget };
}
