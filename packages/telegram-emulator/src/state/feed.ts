/** Something that happened in a chat, for the people who have it open. */
export interface ChatEvent {
  event: "message" | "callback" | "bot" | "person" | "cleared";
  data: unknown;
}

interface Listener {
  person: number;
  chat: number;
  onEvent: (event: ChatEvent) => void;
}

/** Who has which chat open, and what to send them. */
export class Feed {
  private readonly listeners = new Set<Listener>();

  listen(person: number, chat: number, onEvent: (event: ChatEvent) => void): () => void {
    const listener = { person, chat, onEvent };
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Each listener gets its own version of the event, or none. */
  publish(eventFor: (person: number, chat: number) => ChatEvent | undefined): void {
    for (const { person, chat, onEvent } of this.listeners) {
      const event = eventFor(person, chat);
      if (event) onEvent(event);
    }
  }

  publishToChat(chat: number, eventFor: (person: number) => ChatEvent | undefined): void {
    this.publish((person, other) => (other === chat ? eventFor(person) : undefined));
  }

  publishToPerson(person: number, event: ChatEvent): void {
    this.publish((other) => (other === person ? event : undefined));
  }
}
