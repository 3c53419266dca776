import type { HostObject } from "./host-type";

/** Objects kept at once; Excel keeps them until the add-in lets go, the stand-in until so many newer ones are kept. */
const most = 20_000;

/** Objects that later batches may speak of, by key. */
export class HostReferences {
  private readonly objects = new Map<string, HostObject>();

  /** Keeps an object and gives the id by which it is found again. */
  keep(object: HostObject): string {
    this.objects.delete(object.key);
    this.objects.set(object.key, object);
    if (this.objects.size > most) {
      for (const oldest of this.objects.keys()) {
        this.objects.delete(oldest);
        break;
      }
    }
    return object.key;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  /** Forgets everything: the workbook was replaced. */
  clear(): void {
    this.objects.clear();
  }
}
