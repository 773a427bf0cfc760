/** Whether Univer is calculating: a result that arrives late overwrites what was written meanwhile. */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';

/** Milliseconds after which a calculation is no longer waited for. */
const PATIENCE = 2_000;

export class Calculation {
  private running = false;
  private waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.running = true;
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.end();
    });
  }

  /** Resolves at once where nothing is being calculated. */
  async settled(): Promise<void> {
    if (!this.running) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      setTimeout(resolve, PATIENCE);
    });
  }

  private end(): void {
    this.running = false;
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
