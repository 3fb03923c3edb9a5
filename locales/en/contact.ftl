# People to talk to: the operator first, then who runs this bot, the Ombudsman last.

room-contact = 👤 Talk to a person
person = <b>Talk to a person</b>
    I am a bot, not an operator. I take no money and can't see your credit.
person-operator = <b>First the operator: { $operator }</b>
person-choose = <b>First the operator.</b> Only they can see your credit and give money back.
person-choose-operator = Choose the operator
person-unknown = I don't know how to reach their helpdesk. Look on the operator's own site.
person-us = <b>Something wrong with this bot?</b> “Contact a person” reaches the people who run it. They are not the operator's helpdesk, can't see your credit, and never take money.
person-last = <b>If the operator does nothing, the Ombudsman for Telecommunications comes last:</b>
