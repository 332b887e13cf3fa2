/** The value of a cell; blank is ''. */
export type CellValue = number | string | boolean;
