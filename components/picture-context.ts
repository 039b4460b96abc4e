import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PictureDesk } from '../core/pictures/picture-desk.ts';

export const PicturesContext = createContext<PictureDesk | undefined>(undefined);
/** Undefined where no pictures are taken, as in private windows. */
export const usePictureDesk = (): PictureDesk | undefined => useContext(PicturesContext);
