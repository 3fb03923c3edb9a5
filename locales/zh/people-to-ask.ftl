# 找真人：先是运营商，再是做这个机器人的人，最后是电信调解员。

feature-people-to-ask = 👤 找真人帮忙
person = <b>找真人帮忙</b>
    我是机器人，不是运营商，不收钱，也看不到你的话费。
person-operator = <b>先找运营商：{ $operator }</b>
person-choose = <b>先找运营商。</b>话费和退款只有他们能处理。
person-choose-operator = 选运营商
person-unknown = 没查到客服电话：官网最下面找 Contact，或者去门店问
person-us = <b>这个机器人有问题？</b>点“联系真人”，找做它的人。他们不是运营商客服，查不了话费，也不收钱。
person-last = <b>运营商不管，最后再找电信调解员（Ombudsman）：</b>
