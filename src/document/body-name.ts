import { REPORT_NAME } from '../format/sections';

const REPORT_NAMES = /政府信息公开(工作)?(年度报告|年报)$/;
const YEAR = '[0-9０-９〇零一二三四五六七八九]{4}年度?';
const YEAR_BEFORE = new RegExp(`^${YEAR}`);
const YEAR_AFTER = new RegExp(`${YEAR}$`);

/** The body's name without the year or the report's name, where a clerk typed the whole title. */
export const bodyName = (agency: string): string =>
  agency.trim().replace(REPORT_NAMES, '').replace(YEAR_AFTER, '').replace(YEAR_BEFORE, '').trim();

/** 机关全称 + 年 + 政府信息公开工作年度报告 (typesetting of the title: 国办公开办函〔2021〕30号). */
export const reportTitle = (agency: string, year: number): string =>
  `${bodyName(agency)}${year}年${REPORT_NAME}`;
