/** Why a request of the page or of a test fails: one sentence with a 4xx status. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, text: string, options?: ErrorOptions) {
    super(text, options);
    this.name = "Complaint";
    this.status = status;
  }
}
