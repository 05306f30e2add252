import plan from 'virtual:forms';
import CMS, { type CmsConfig } from '@sveltia/cms';
import { openFormat } from '#domain/editing/formats.ts';

for (const { name, kind } of plan.formats) {
  CMS.registerCustomFormat(name, 'yaml', openFormat(kind));
}
void CMS.init({ config: plan.config as CmsConfig });
