/** A request of the page or of a test that cannot be done: one sentence with a 4xx status. */
export class Complaint extends Error {
  readonly status: number;

  constructor(status: number, text: string, options?: ErrorOptions) {
    super(text, options);
    this.name = "Complaint";
    this.status = status;
  }
}
