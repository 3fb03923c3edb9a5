/** News of a chat for the people who look at it. */
export interface News {
  event: "message" | "deleted" | "typing" | "callback" | "bot" | "person" | "cleared";
  data: unknown;
}

interface Listener {
  person: number;
  room: number;
  hear: (news: News) => void;
}

export class Feed {
  private readonly listeners = new Set<Listener>();

  listen(person: number, room: number, hear: (news: News) => void): () => void {
    const listener = { person, room, hear };
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Tells everybody who looks at a room; each sees it in their own way, or not at all. */
  tellRoom(room: number, newsFor: (person: number) => News | undefined): void {
    this.tell((listener) => (listener.room === room ? newsFor(listener.person) : undefined));
  }

  tellPerson(person: number, news: News): void {
    this.tell((listener) => (listener.person === person ? news : undefined));
  }

  tellAll(newsFor: (person: number, room: number) => News): void {
    this.tell((listener) => newsFor(listener.person, listener.room));
  }

  private tell(newsFor: (listener: Listener) => News | undefined): void {
    for (const listener of this.listeners) {
      const news = newsFor(listener);
      if (news) listener.hear(news);
    }
  }
}
