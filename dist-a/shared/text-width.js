
const FONT_WIDTHS=[
[32,"787pckhyfwobkn6y9090f6fw7r8w7ob3fwfwfwfwfwfwfwfwfwfw7o7rfwfwfwctoyioibhqkcfieyk6l0aa8lhzf6ptm1lvh3lvhvfaftkrhjqhhqgrg096b396fwbr99g9hedyheg9abhehq7v7vgc7vqohqh5hehec2dpbahqf7n2fkf8dgatfbatfw"],
[160,"787sfwfwfufwfbdsgcn4acfyfw8wn4dwbufwa8a999hui27o6xa9amfym6n7mtctioioioioioiopphqfifififiaaaaaaaakclwlvlvlvlvlvfwlvkrkrkrkrgrh7isg9g9g9g9g9g9oxdyg9g9g9g97v7v7v7vh7hqh5h5h5h5h5fwh2hqhqhqhqf8hef8iog9iog9iog9hqdyhqdyhqdyhqdykchekchmfig9fig9fig9fig5fig9k6hek6hek6hek6hel0hql1huaa7vaa7vaa7vaa7vaa7viwfz8l7vhxgcgcf67vf67vf67vf697fa7zlwhqlwhqlwhqkmm1hqlvh5lvh5lvh5qkquhvc2hvc2hvc2fadpfadpfadpfadpftbaftbaftbakrhqkrhqkrhqkrhqkrhqkrhqqhn5grf8grg0dgg0dgg0dga2hglchhhgi7hfhqhpeakcnehhhgh4filwhdhxdak6h8qvaoachzge8fgbspm1hqlwmfi8usoxk3hgi0fbdng0azbagqbafunhk6ltkrh0gefzdggcgcfafafug4eqdggz8kfdec7pzzxsuunvn9fzumu0puiog9aa7vlvh5krhqkrhqkrhqkrhqkrhqg9iog9iog9ppoxk6hgk6hehxgclvh5lvh5gcfa7vzzxsuuk6herzimlwhqiog9ppoxlvh2iog9iog9fig9fig9aa7vaa7vlvh5lvh5hvc2hvc2krhqkrhqfadpftbagxdyl0hqkxo3k7h2g0ddiog9fig9lvh5lvh5lvh5lvh5grf8bjl6bw7vqvqviqhpdwfafydmddd4d2ibkrhyfjg58l82ljhgi0c2gsfb"],
[601,"g9"],
[699,"5n5o"],
[880,"d0b7kaiu6565maj7----7jdvdydv7r8l--------7hkgl77ol4qlgk--q6--nop1afioibeeibfig0l0lvaahxhypulwhdlvkqh3--g0ftgrohhqnukmaagrhwdohiafhahwhcf5gpdnd8higvafgcfdi7f5e8h5jqgzdzhsekhalogzm9ndafhah5hanihxi3j7hioehiloqjgcloh5hqdxewewdvfdgie6----------------------------ikgzdy7vlwe9e1h7hehqptluh4hqhqhq"],
[1024,"fjfjkrf3hzf88k8p8lsht5kyidlmhmkxinhoiaf3l2fjqqgblmlmijk0ptl4lfkvh4hvfthmo6hpl6jitbtck8othji5s2ihg5h2g8cthefwmye1i6i6g8gxmjhsgzhlhde8dmf7lqfchoh7pvpxi5mqfye9n3gifwfwhscwe8dj817v7vojpchtg8i6f7hlq4nliqi6q3lojsh2r4nslkhhsvo4h3eqnomklwh2j2fvj2fvzmvtmzirtlq2q6nlige8gx00000000000000o3kshhguhahefldff8d2jjg0raojgbe1k4h8i4g9ijggjyikmhjrmzkuujoflmi3hqdyfueigrf9grf9jhgrp4lalaj2k1hrk1hqpbj8pbj8aaqsmykgh6m1iqkwhzmsjtk1hsrjnyaaiog9iog9ppoxfig9lwg9lwg9qsmygbe1gcfalmi6lmi6lvh5lwh5lwh5i2e9hmf7hmf7hmf8jih7f9ctotmqf8d2j9gxhqfkhhhephpepanjirh2s7p6soq3lti7kmjlheeolpiorknqnhnhoxowlvheqhn5ijg8tvnqveozm0jamajfkphtzzz8kjhwl2hd"],
[7680,"iog9ibheibheibhehqdykchekchekchekghekchefig9fig9fig9fig9fig9eyaak6hel0hql0hql0hql0hql0hqaa7vaa7vhxgchxgchxgcf67vf67vf67vf67vpuqopuqopuqolwhqlwhqlwhqlwhqlvh5lvh5lvh5lvh5h3heh3hehvc2hvc2hvc2hvc2fadpfadpfadpfadpfadpftbaftbaftbaftbakrhqkrhqkrhqkrhqkrhqhof7hof7qhn5qhn5qhn5qhn5qhn5hqfkhqfkgrf8g0dgg0dgg0dghqban5f8gra2a2a2knh4iog9iog9iog9iog9iog9iog9iog9iog9iog9iog9iog9iog9fig9fig9fig9fig9fig9fig9fig9fig9aa7vaa7vlvh5lvh5lvh5lvh5lvh5lvh5lvh5mfi8mfi8mfi8mfi8mfi8krhqkrhqnhk6nhk6nhk6nhk6nhk6grf8grf8grf8grf8mwfskmglhtf9"],
[7936,"hwhwhwhwhwhwhwhwk9kjqnqnq3q3rcrddodododododo----k9kjqcqcpsps----hihihihihihihihiprq1vtvtv9v9wowpafafafafafafafafflfvm1m1lhlhmimjh5h5h5h5h5h5----p2pcvfvfuvuv----hahahahahahahaha--n0--t4--sk--ttninininininininio2ocugugtwtwv7v8hwhwdodohihiafafh5h5hahanini----hwhwhwhwhwhwhwhwk9kjqnqnq3q3rcrdhihihihihihihihiprq1vtvtv9v9wowpninininininininio2ocugugtwtwv7v8hwhwhwhwhw--hwhwioiolrl7io78af78d3d3hihihi--hihilol4r5qll0c8c8d3afafafaf----afafaaaah4gk--d6d6d3hahahahagzgzhahagrgro8nolykgkg7h----ninini--niniqqq6plp1km7h78--"],
[8208,"8w8wfzdwrsrsfbbf5l5l7k5lbhbhd8bhe8edagaddwfkn37o"],
[8239,"4myhzz7odcj09qfql9b89k9k"],
[8260,"3m"],
[8304,"a854----a9a9a9a9a9a99r9r9r6k6kbja9a9a9a9a9a9a9a9a9a99r9r9r6k6k"],
[8352,"fwgjfwfwfwqofwnjoljsoahmfwfwfwrngkfwkchmfnhnikk9fnfwfwm8nmghlqfw"],
[8470,"shn4n8i7lpo8nljui2gmlwlulh"],
[8592,"--------------------"],
[8722,"g1"]
];
const NONE="--";
function tabled(h){
const f=FONT_WIDTHS.find(
([a,l])=>h>=a&&h<a+l.length/2
);
if(f===void 0)return void 0;
const i=2*(h-f[0]);
const g=f[1].slice(i,i+2);
return g===NONE?void 0:Number.parseInt(g,36);
}
function isWide(h){
return h>=4352&&h<=4447||h>=11904&&h<42192||isFarWide(h);
}
function isFarWide(h){
return h>=44032&&h<55216||h>=63744&&h<64256||h>=65280&&h<65377||h>=126976;
}
const UNKNOWN=800;
const WIDE=1050;
function textWidth(h){
let f=0;
for(const i of h){
const g=i.codePointAt(0)??0;
f+=tabled(g)??(isWide(g)?WIDE:UNKNOWN);
}
return f/1e3;
}
function isMeasured(h){
return Array.from(h).every((f)=>tabled(f.codePointAt(0)??0)!==void 0);
}
function isIdeograph(h){
const f=h.codePointAt(0)??0;
return isWide(f)&&f<126976&&!(f>=44032&&f<55216);
}
function isRightToLeft(h){
const f=new RegExp("\\p{L}","u").exec(h)?.[0];
const i=f?.codePointAt(0)??0;
return i>=1424&&i<=2303||i>=64285&&i<=65276;
}
export{isIdeograph as a,isRightToLeft as b,isMeasured as i,textWidth as t};
//# sourceMappingURL=text-width.js.map
