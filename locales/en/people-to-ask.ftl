# People to talk to: the operator first, then the people behind this bot, the Ombudsman last.

feature-people-to-ask = 👤 Ask a person
person = <b>Talk to a person</b>
    I'm a bot, not an operator. I take no money and can't see your credit.
person-operator = <b>The operator first: { $operator }</b>
person-choose = <b>The operator first.</b> Only they can see your credit and give money back.
person-choose-operator = Choose the operator
person-unknown = No phone number found: look for Contact at the bottom of their site, or ask in a shop
person-us = <b>Something wrong with this bot?</b> “Message a person” reaches the people who run it. They're not the operator, can't see your credit, and never take money.
person-last = <b>The operator does nothing? The Ombudsman for Telecommunications comes last:</b>
