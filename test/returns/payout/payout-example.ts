export { gridOf, reconcileExample, tableOf } from "../../../src/returns/payout/reconcile-example";
