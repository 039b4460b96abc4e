/**
 * Closed lists of the small words that hold sentences together, for the languages of the UK. Own knowledge; no source was copied.
 * `sure` ones hardly exist in another language; `shared` ones do ('a', 'an', 'is', 'to'), and count only beside sure ones.
 */
export interface FunctionWords {
	readonly sure: ReadonlySet<string>;
	readonly shared: ReadonlySet<string>;
	/** Endings and beginnings that no list could hold: "ddefnyddio'r", "dh'innse", "d'fhéadfadh". */
	readonly form: RegExp;
	/** Letters that only its words have, or nearly so: such words count as shared ones do. */
	readonly letters?: RegExp;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const FUNCTION_WORDS: Readonly<Record<'en' | 'cy' | 'gd' | 'ga', FunctionWords>> = {
	en: {
		sure: list(`
			the of and for you your yours with that this these those there their theirs they them our ours us it its it's
			have has had having been being were would should could cannot must might if from not but any about after
			before when where what which who whose why how more most other others some such than then into onto over
			under out only also both each every between during through until within without while because please need
			needs you'll you're you've we'll we're we've they're don't doesn't isn't aren't can't won't she his him
			himself yourself themselves itself did`),
		shared: list(
			'a an is are was in on to do as at by or no so we be he my me i am will can may per via up off here its all her does',
		),
		form: /^(?:i'm|i've|i'll|there's|what's|that's|let's)$/,
	},
	cy: {
		sure: list(`
			yr yn mae maent rydym rydyn rydw rydych ydych ydym ydyn ydynt ydy ydw yw oes oedd roedd bydd byddwn byddwch byddan
			byddant byddaf byddai fydd fyddwn fyddwch fyddan fyddant fyddaf fyddai buom wedi gallwch gallwn gallant gallan
			gellir galla gallaf allwch allwn allan allaf ellir gewch cewch gawn cawn caiff gaiff dylech dylai dylid ddylech
			ddylai hoffech hoffem gan gyda gydag nac nad nid ddim heb cyn wrth oddi dros drosodd trwy drwy rhwng hyd ger
			ynghylch ynglŷn ymhlith ymhob ymysg yng ym mewn ein eich fy chi nhw hwn hon hyn hynny hwnnw honno rhain rhai
			sydd sy sy'n felly hefyd wedyn lle pryd sut pwy pob pawb rhaid angen gael cael chael bod fod wneud
			gwneud mynd dod oherwydd fel mwy mwyn iawn erbyn bellach ynghyd unrhyw eraill arall oll gennych gennym ganddynt
			ganddo arnoch arnom atom atoch inni ichi iddynt iddo ohono ohonynt amdanoch amdanom drwom yno dyma dyna eto ôl ddydd dydd gau agor cafodd gafodd gynted modd ymlaen llaw
			rhowch ewch dewch taw peidiwch â`),
		shared: list(`
			y a ac ag ar i o am at er dan tan ni na neu ei un ond os pan hi ef fe fo tua yma pa pam beth faint llai naill un dau
			dwy tri tair saith wyth deg bob eu mai nes bu dim dod cyngor gyngor nghyngor chyngor sir wasanaeth gwasanaeth gwasanaethau cymraeg
			gymraeg saesneg dudalen tudalen`),
		form: /[aeiouwyâêîôûŵŷáéíóúäëïöü]'(?:r|n|ch|i|u|w|th)$|\p{L}{2}wch$/u,
		letters: /[âêîôûŵŷ]/,
	},
	gd: {
		sure: list(`
			agus tha chan eil bheil robh bha bidh bhith bhios airson còmhla agaibh againn agad aca agam aig gus leis leotha
			dhut dhuibh dhuinn dhaibh dhomh dhan dhà dha bhon bho ris rithe anns cuideachd sinn sibh dhuibhse feumaidh faodaidh
			dè ciamar càite carson cò tro eadar gach uile eile nuair chaidh thèid thig thoir gur bhur oirbh orra oirnn
			oirre ort dheth dhith às tron mun fon ron ud bith còig fhathast mar dìreach feuch cleachd cuir
			ach cha mas mura urrainn h-urrainn bhi sinne chòir nach rinn dèan dhèan nì faigh gheibh`),
		shared: list(`
			a an am na nam nan air do de le ri mu fo ro e i iad thu tu mi ann aon dà trì ceithir sia seachd ochd naoi deich no
			ma on far bu seo sin sam gu gum bi cuir faic comhairle chomhairle gàidhlig ghàidhlig`),
		form: /^(?:dh|th|b)'/,
		letters: /[àèìòù]/,
	},
	ga: {
		sure: list(`
			agus tá táimid táthar bhfuil níl raibh bhí beidh bheidh bíonn bítear atá atáimid bheith ár bhur sé sí siad muid mé
			tú thú againn agat agaibh acu aige aici orthu ort oraibh orainn leat leis linn libh chuig chun chugainn
			chugat ón óna ó faoi idir trí roimh thar nó nach ní nár mura má cé conas cathain nuair gach eile ach
			ná níos féidir dul déan déanann déanfaimid dúinn duit daoibh dóibh dár sna fúinn uait uainn uathu
			seachas gur díobh díot chéad siúd éigin freisin anois anseo ansin sular lena inár ina trína éis fháil céanna tar`),
		shared: list(`
			a an na ag air ar as le leo do de den don dar go gan cad i in is sa san seo sin é í iad ba dá á as aon dhá trí ceithre cúig sé seacht ocht naoi deich
			comhairle chomhairle gaeilge ghaeilge`),
		form: /^(?:d'\p{L}|b'fh|n-[aeiouáéíóú])/u,
		letters: /[áéíóú]/,
	},
};

/** Words of filler text: no language at all. */
export const FILLER_WORDS: ReadonlySet<string> = list(`
	lorem ipsum dolor sit amet consectetur adipiscing sed eiusmod tempor incididunt ut labore et dolore magna aliqua
	vestibulum ante enim nulla quis vitae nec eget`);

/** Small words of languages that are not judged here: they show that a text is in none of the above. */
export const OTHER_WORDS: ReadonlySet<string> = list(`
	się nie jest są dla oraz można przez lub które który będzie twój twoje jeśli czy jak od za
	les des une est sont dans pour vous votre nous notre avec sur qui que pas cette ces aux où être avoir
	los las una para por con del usted sus puede según también pero
	não uma seu sua você pode mais são ou ao aos dos das pelo pela isso
	și este pentru sunt puteți dumneavoastră sau din nu vă
	und der das mit nicht ist sie wir für auf dem eine oder wenn auch
	hai hain aap hum mein liye aur yeh woh kya nahi nahin kar karen sakte apna apne apni bhi ke ki ka ko se
	waa iyo ku ka ah ama aad waxaad haddii lagu leh waxa
	ve bir için ile değil olarak olan veya
	yra kad jūs arba jei iš į savo`);
