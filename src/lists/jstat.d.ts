/** The functions of jStat (MIT, no types of its own) that are used. */
declare module 'jstat' {
  const jstat: {
    readonly beta: {
      /** Quantile of the beta distribution. */
      readonly inv: (probability: number, alpha: number, beta: number) => number;
    };
    readonly median: (values: number[]) => number;
  };
  export default jstat;
}
