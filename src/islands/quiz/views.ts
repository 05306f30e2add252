import type { ComponentType } from 'react';
import type { TypeName } from '#domain/quiz/quiz.ts';
import { One } from './One.tsx';
import type { ViewProps } from './Options.tsx';
import { Several } from './Several.tsx';

/** The view of every question type, joined to its rules in `domain/quiz/types.ts` by the name. */
export const views: Record<TypeName, ComponentType<ViewProps>> = { one: One, several: Several };
