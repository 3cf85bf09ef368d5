import { vi } from 'vitest';

// A warning in a test is a fault: React and Recharts report real mistakes through the console.
for (const method of ['error', 'warn'] as const)
  vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
    throw new Error(`console.${method}: ${words.map(String).join(' ')}`);
  });
