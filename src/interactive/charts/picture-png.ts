/** How does a reader take a picture away as pixels? The browser draws the SVG file of the site onto a canvas. */

/** Sharp on screens of twice the density, and on slides. */
const density = 2;

async function pngOf(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * density, image.naturalHeight * density];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no picture'));
    }, 'image/png');
  });
}

class PicturePng extends HTMLElement {
  connectedCallback() {
    const status = this.querySelector<HTMLElement>('[role=status]');
    this.querySelector('button')?.addEventListener('click', () => {
      if (status) status.textContent = '';
      this.#save().catch(() => {
        if (status) status.textContent = status.dataset['failed'] ?? '';
      });
    });
    this.hidden = false;
  }

  async #save(): Promise<void> {
    const address = URL.createObjectURL(await pngOf(this.dataset['svg'] ?? ''));
    const link = document.createElement('a');
    link.href = address;
    link.download = this.dataset['file'] ?? 'picture.png';
    link.click();
    // The browser has taken the bytes by then; at once would be too early for some.
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
  }
}

customElements.define('picture-png', PicturePng);
