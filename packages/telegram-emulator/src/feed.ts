/** News of a chat for the people who look at it. */
export interface News {
  event: "message" | "callback" | "bot" | "person" | "cleared";
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
    return () => this.listeners.delete(listener);
  }

  /** Tells everybody who looks; each sees it in their own way, or not at all. */
  tell(newsFor: (person: number, room: number) => News | undefined): void {
    for (const { person, room, hear } of this.listeners) {
      const news = newsFor(person, room);
      if (news) hear(news);
    }
  }

  tellRoom(room: number, newsFor: (person: number) => News | undefined): void {
    this.tell((person, other) => (other === room ? newsFor(person) : undefined));
  }

  tellPerson(person: number, news: News): void {
    this.tell((other) => (other === person ? news : undefined));
  }
}
