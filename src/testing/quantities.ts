import type { Quantity } from '../api/contract.ts';

export const exactly = (value: number): Quantity => ({ value, qualifier: 'exact' });
export const about = (value: number): Quantity => ({ value, qualifier: 'about' });
export const moreThan = (value: number): Quantity => ({ value, qualifier: 'more-than' });
export const vague: Quantity = { value: null, qualifier: 'vague' };
