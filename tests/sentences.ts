/** Sentences of council life in the languages of the UK, our own, to test which language a text is in. */

const lines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

export const WELSH = lines(`
	Gallwch dalu eich treth gyngor ar-lein, dros y ffôn neu drwy ddebyd uniongyrchol.
	Mae'r llyfrgell ar gau ar ddydd Llun ac ar wyliau banc.
	Rhowch eich bin allan erbyn saith o'r gloch y bore.
	Rydym yn casglu gwastraff gardd bob pythefnos o fis Mawrth i fis Tachwedd.
	Nid ydym yn derbyn paent, olew na batris yn y ganolfan ailgylchu.
	Os ydych chi'n byw ar eich pen eich hun, gallwch gael gostyngiad o chwarter.
	Dylech wneud cais cyn pythefnos olaf mis Ionawr er mwyn cael lle mewn ysgol.
	Bydd angen i chi ddod â phrawf o'ch cyfeiriad a'ch enw.
	Byddwn yn ateb eich llythyr o fewn deg diwrnod gwaith.
	Mae'n rhaid i chi gofrestru genedigaeth cyn pen chwe wythnos.
	Does dim angen i chi anfon copi o'r dystysgrif atom.
	Cysylltwch â'r tîm cynllunio os hoffech chi weld y cynlluniau yn y swyddfa.
	Ni fydd y ffordd ar agor tan ddiwedd yr wythnos oherwydd y gwaith trwsio.
	Mae croeso i chi ysgrifennu atom yn Gymraeg neu yn Saesneg.
	Hoffem glywed eich barn am y cynnig i gau'r maes parcio gyda'r nos.
	Fe gewch chi lythyr drwy'r post sy'n dweud faint sydd i'w dalu.
	Yng nghyfarfod y cyngor nos Fawrth, penderfynodd y cynghorwyr godi'r ffi.
	Gellir benthyg hyd at ugain o lyfrau ar y tro o unrhyw lyfrgell.
	Pwy sy'n gallu cael help gyda chostau gofal yn y cartref?
	Beth sy'n digwydd os na fyddaf yn gallu talu fy rhent?
	Sut mae gwneud cais am fathodyn glas i rywun sydd dros eu pedwar ugain oed
	Dyma'r dyddiadau pan fydd y biniau'n cael eu gwagio dros y Nadolig.
	Mae ein swyddogion wedi bod yn ymweld â siopau i wneud yn siŵr bod y bwyd yn ddiogel.
	Cewch wybod beth yw'r canlyniad cyn diwedd y mis nesaf.
	Peidiwch â rhoi bagiau plastig yn y bin glas nac yn y blwch gwyrdd.
	Ar ôl i chi anfon y ffurflen, byddwn ni'n eich ffonio i drefnu ymweliad.
	Mae plant sy'n byw mwy na dwy filltir o'r ysgol yn cael cludiant am ddim.
	Gallwn ni drefnu i rywun ddod i'ch cartref os nad ydych yn gallu gadael y tŷ.
	Codir tâl am bob trwydded, ac nid yw'r ffi yn cael ei had-dalu.
	Mae angen trwydded arnoch i barcio mewn unrhyw stryd yng nghanol y dref.
	Rydych chi'n gymwys os yw eich incwm yn is na'r lefel hon.
	Ysgrifennwch at y rheolwr cyn gynted ag y bo modd ar ôl y digwyddiad.
	Cafodd y parc ei agor gan y maer ar ôl gwaith gwerth miliwn o bunnoedd.
	Yn ogystal â hynny, mae modd i denantiaid ofyn am gegin newydd.
	Ni yw'r cyngor cyntaf yng Nghymru i gynnig y gwasanaeth hwn am ddim.
	Caiff y penderfyniad ei wneud gan bwyllgor o chwech o gynghorwyr.
	Mae'r dudalen hon ar gael yn Gymraeg ac yn Saesneg hefyd.
	Edrychwch ar y map i weld pa gaeau sydd ar agor i gŵn.
	Anfonwch eich tystiolaeth i'r swyddfa drethi o leiaf wythnos ymlaen llaw.
	Trefnwch apwyntiad gyda'r cofrestrydd i roi gwybod am farwolaeth yn yr ardal.
	MAE'R SWYDDFA AR GAU YR WYTHNOS HON OHERWYDD Y TYWYDD
	Mae Dŵr Cymru a Scottish Power yn trwsio pibellau yn Castle Street a Station Road.
	Gallwch dalu ag Apple Pay, Google Pay neu PayPal yn swyddfa Tesco Express.
	Bydd Citizens Advice a'r Royal Voluntary Service yn y Memorial Hall ddydd Gwener.
	Ffoniwch Jane Williams yn Housing Solutions Cymru os oes gennych chi gwestiwn.
`);

export const GAELIC = lines(`
	Faodaidh sibh a’ chìs comhairle agaibh a phàigheadh air-loidhne no air a’ fòn.
	Tha an leabharlann dùinte air Diluain agus air làithean-saora poblach.
	Feumaidh sibh am biona a chur a-mach ro sheachd uairean sa mhadainn.
	Bidh sinn a’ cruinneachadh sgudal gàrraidh gach dàrna seachdain eadar am Màrt agus an t-Samhain.
	Chan eil sinn a’ gabhail ri peant no ola aig an ionad ath-chuairteachaidh.
	Ma tha sibh a’ fuireach leibh fhèin, gheibh sibh lùghdachadh air a’ bhile.
	Bu chòir dhuibh tagradh a dhèanamh ron cheann-latha airson àite ann an sgoil.
	Feumaidh sibh dearbhadh a thoirt leibh air an t-seòladh agus air an ainm agaibh.
	Freagraidh sinn an litir agaibh taobh a-staigh deich làithean obrach.
	Cuir fios gu sgioba an dealbhaidh ma tha ceist sam bith agad mun phlana.
	Cha bhi an rathad fosgailte gu deireadh na seachdain air sgàth obair-càraidh.
	Tha fàilte oirbh sgrìobhadh thugainn ann an Gàidhlig no ann am Beurla.
	Bu toil leinn cluinntinn dè tha sibh a’ smaoineachadh mun phlana seo.
	Gheibh sibh litir tron phost a dh’innseas dhuibh dè tha ri phàigheadh.
	Aig coinneamh na comhairle, dh’aontaich na comhairlichean gun tèid a’ phrìs suas.
	Faodaidh duine sam bith suas ri fichead leabhar a thoirt a-mach aig an aon àm.
	Cò gheibh cuideachadh le cosgaisean cùraim aig an taigh?
	Dè thachras mura h-urrainn dhomh am màl agam a phàigheadh?
	Ciamar a nì mi tagradh airson baidse gorm do chuideigin a tha còrr is ceithir fichead
	Seo na cinn-latha nuair a thèid na bionaichean fhalamhachadh aig àm na Nollaig.
	Bha na h-oifigearan againn a’ tadhal air bùithtean gus dèanamh cinnteach gu bheil am biadh sàbhailte.
	Innsidh sinn dhuibh dè an toradh a bh’ ann ro dheireadh na mìos.
	Na cuiribh pocannan plastaig anns a’ bhiona ghorm no anns a’ bhogsa uaine.
	Às dèidh dhuibh am foirm a chur thugainn, fònaidh sinn thugaibh airson tadhal a chur air dòigh.
	Tha clann a tha a’ fuireach barrachd air dà mhìle bhon sgoil a’ faighinn còmhdhail an-asgaidh.
	Faodaidh sinn cuideigin a chur chun an taigh agaibh mura h-urrainn dhuibh falbh às.
	Tha cìs ann airson gach cead agus chan fhaigh sibh an t-airgead air ais.
	Feumaidh tu cead airson parcadh ann an sràid sam bith ann am meadhan a’ bhaile.
	Tha thu airidh air taic ma tha do theachd-a-steach fon ìre seo.
	Sgrìobh chun a’ mhanaidseir cho luath ’s as urrainn dhut às dèidh an tachartais.
	Chaidh a’ phàirc fhosgladh leis a’ phròbhaist an dèidh obair mhòr.
	A bharrachd air sin, faodaidh màladairean cidsin ùr iarraidh bhon chomhairle.
	Is sinne a’ chiad chomhairle ann an Alba a tha a’ tabhann na seirbheis seo.
	Nì comataidh de shianar chomhairlichean an co-dhùnadh mun iarrtas agaibh.
	Tha an duilleag seo ri faighinn ann an Gàidhlig agus ann am Beurla.
	Thoiribh sùil air a’ mhapa airson faicinn dè na pàircean a tha fosgailte do choin.
	Cuiribh an fhianais agaibh dhan oifis co-dhiù seachdain ro-làimh.
	Dèanaibh àm airson coinneachadh ris a’ chlàraiche gus bàs a chlàradh.
	Tha foghlam tro mheadhan na Gàidhlig ri fhaighinn ann an ceithir sgoiltean.
	Tha còrr is dà mhìle leabhar Gàidhlig anns na leabharlannan againn do dh’inbhich.
	Tha Calmac agus Stagecoach a’ ruith bhusaichean eadar Inverness agus Ullapool.
	Faodaidh sibh pàigheadh le Apple Pay no PayPal ann an oifis Post Office Portree.
`);

export const IRISH = lines(`
	Is féidir leat do chuid rátaí a íoc ar líne nó ar an teileafón.
	Tá an leabharlann dúnta ar an Luan agus ar laethanta saoire bainc.
	Caithfidh tú an bosca bruscair a chur amach roimh a seacht ar maidin.
	Bailímid dramhaíl ghairdín gach coicís idir mí an Mhárta agus mí na Samhna.
	Ní ghlacaimid le péint ná le hola ag an ionad athchúrsála.
	Má tá tú i do chónaí leat féin, is féidir leat lascaine a fháil.
	Ba chóir duit iarratas a dhéanamh roimh an spriocdháta le haghaidh áit i scoil.
	Beidh ort cruthúnas ar do sheoladh agus ar d’ainm a thabhairt leat.
	Freagróimid do litir laistigh de dheich lá oibre tar éis dúinn í a fháil.
	Déan teagmháil leis an bhfoireann pleanála má tá ceist ar bith agat faoin iarratas.
	Ní bheidh an bóthar ar oscailt go dtí deireadh na seachtaine mar gheall ar na hoibreacha.
	Tá fáilte romhat scríobh chugainn i nGaeilge nó i mBéarla.
	Ba mhaith linn do thuairim a chloisteáil faoin bplean chun an carrchlós a dhúnadh.
	Gheobhaidh tú litir sa phost a deir leat cé mhéad atá le híoc.
	Ag cruinniú na comhairle, d’aontaigh na comhairleoirí go n-ardófar an táille.
	Is féidir suas le fiche leabhar a fháil ar iasacht ag an am céanna.
	Cé atá in ann cabhair a fháil le costais chúraim sa bhaile?
	Cad a tharlóidh mura féidir liom mo chíos a íoc in am?
	Conas a dhéanaim iarratas ar shuaitheantas gorm do dhuine atá os cionn ceithre scór
	Seo iad na dátaí nuair a fholmhófar na boscaí bruscair um Nollaig.
	Bhí ár n-oifigigh ag tabhairt cuairte ar shiopaí chun a chinntiú go bhfuil an bia sábháilte.
	Cuirfimid in iúl duit cad é an toradh roimh dheireadh na míosa.
	Ná cuir málaí plaisteacha sa bhosca gorm ná sa bhosca glas.
	Tar éis duit an fhoirm a sheoladh, cuirfimid glaoch ort chun cuairt a shocrú.
	Faigheann páistí atá ina gcónaí níos mó ná dhá mhíle ón scoil iompar saor in aisce.
	Is féidir linn duine a chur chuig do theach mura bhfuil tú in ann dul amach.
	Tá táille ar gach ceadúnas agus ní thabharfar an t-airgead ar ais duit.
	Tá cead ag teastáil uait chun páirceáil i sráid ar bith i lár an bhaile.
	Tá tú i dteideal cabhrach má tá d’ioncam faoi bhun an leibhéil seo.
	Scríobh chuig an mbainisteoir chomh luath agus is féidir tar éis na heachtra.
	D’oscail an méara an pháirc tar éis obair mhór a dhéanamh uirthi.
	Ina theannta sin, is féidir le tionóntaí cistin nua a iarraidh orainn.
	Is sinne an chéad chomhairle sa tuaisceart a chuireann an tseirbhís seo ar fáil.
	Déanfaidh coiste de sheisear comhairleoirí an cinneadh faoi d’iarratas.
	Tá an leathanach seo ar fáil i nGaeilge agus i mBéarla.
	Féach ar an léarscáil chun a fháil amach cé na páirceanna atá oscailte do mhadraí.
	Seol do chuid fianaise chuig an oifig seachtain roimh ré ar a laghad.
	Déan coinne leis an gcláraitheoir chun bás a chlárú sa cheantar.
	Fuair muid breis agus céad iarratas ó ghrúpaí pobail i mbliana.
	Tá oideachas trí mheán na Gaeilge ar fáil i gceithre scoil sa cheantar.
	Tá Translink agus Ulsterbus ag athrú na mbusanna idir Newry agus Belfast.
	Is féidir leat íoc le Apple Pay nó PayPal in oifig an Post Office i Strabane.
`);

export const ENGLISH = lines(`
	You can pay your council tax online, by telephone or by Direct Debit.
	The library is shut on Mondays and on bank holidays.
	Put your bin out by 7am on the day that we collect from your street.
	We collect garden waste every 2 weeks from March to November.
	Paint, oil and batteries do not go in the bin.
	If you live on your own you can get a quarter off your bill.
	Apply before the middle of January to get a place at a school.
	Bring proof of your name and of the address where you live.
	Our planning team answers letters within 10 working days of getting them.
	You must register a birth before your baby is 6 weeks old.
	There is no need to send us a copy of the certificate.
	Contact the planning team if you would like to see the drawings.
	Station Road will stay closed until the end of the week for repairs.
	Tell us what you think of the plan to shut the car park at night.
	At its meeting on Tuesday the council agreed to put the fee up.
	Borrow up to 20 books at a time from any library in the county.
	Who can get help with the cost of care at home?
	What happens if I am not able to pay my rent?
	How to apply for a Blue Badge for somebody who is over 80
	How To Apply For A Parking Permit In The Town Centre
	HOW TO APPLY FOR A PARKING PERMIT IN THE TOWN CENTRE
	Children who live more than 2 miles from the school travel for free.
	Charges for each licence and each type of vehicle, with discounts
	Write to the manager as soon as you can after the accident.
	A committee of 6 councillors decides each case at a public meeting.
	Look at the map to see which fields are open to dogs.
	Book an appointment with the registrar to record a death.
	No dogs, no barbecues and no ball games in the walled garden.
	Homes with 3 or more tenants from more than one household need a licence.
	Free school meals, uniform grants and help with travel for your child
	Send your evidence to the tax office at least a week before.
	Food businesses get a score from 0 to 5 after each visit.
	We have planted more than 400 trees along the old railway path.
	Opening hours over Christmas and New Year at our leisure centres
	Your landlord has to give you at least 2 months to find another home.
	Vote in person, by post or ask somebody that you trust to vote for you.
	Fostering is open to people of all ages, single or in a couple.
	Ask your neighbour first if the hedge between your gardens is too tall.
	Foxes, pigeons and other wild animals are not something that we deal with.
	Street lights on this road go off between midnight and 5am.
	There are traffic lights in Heol y Bont, Ffordd Penrhyn and Stryd Fawr from Monday to Friday.
	Buses to Ysbyty Gwynedd go by Llanfairpwll, Pen-y-groes and Y Felinheli on Sundays.
	Cyngor Sir Enghraifft and Bwrdd Iechyd Prifysgol Hywel Dda pay for the carers' card.
	Ysgol Gymraeg Bro Enghraifft takes children from Ystrad Mynach, Cwm Rhondda and Penrhiwceiber.
	Walk from Betws-y-coed to Capel Curig by the Afon Llugwy, with views of Moel Siabod and Tryfan.
	The Eisteddfod yr Urdd is at Parc y Scarlets, and the Croeso i Gymru tent is by Heol yr Orsaf.
	Comhairle nan Eilean Siar and Bòrd na Gàidhlig share the cost of the fund.
	Ferries from Tobermory, Port nan Giuran and Loch nam Madadh are off because of the wind.
	Foras na Gaeilge and Conradh na Gaeilge will be at the Cultúrlann McAdam Ó Fiaich on Friday.
	The EU, the NHS and the DWP have rules of their own for EU citizens.
	Bob, Mae and Sin Wei from our SEO team will go to Bro Gwaun on 1 May.
	Shops in the high street will have croeso signs in their windows, and there is cawl and bara brith.
`);

/** In none of the four. */
export const OTHERS = lines(`
	Możesz zapłacić podatek lokalny przez internet lub telefonicznie, jeśli masz konto.
	Proszę wystawić kosz na śmieci przed godziną siódmą rano w dniu odbioru.
	Jeśli potrzebujesz pomocy w swoim języku, zadzwoń do nas i powiedz, jak się nazywasz.
	To jest ważny list dotyczący twojego mieszkania, proszę nie wyrzucać go do kosza.
	Aap apna council tax online ya phone par de sakte hain aur madad bhi le sakte hain.
	Agar aap ko madad chahiye to humein phone karen, hum aap ki zaban mein baat karenge.
	Meharbani kar ke apna kooda subah saat baje se pehle bahar rakhen.
	Vous pouvez payer votre taxe locale en ligne ou par téléphone avec une carte.
	Si vous avez besoin d'aide dans votre langue, appelez-nous et dites votre nom.
	Les bureaux de la mairie sont fermés le lundi et pendant les vacances.
	Puede pagar el impuesto municipal por internet o por teléfono con una tarjeta.
	Você pode pagar o imposto municipal pela internet ou por telefone com um cartão.
	Puteți plăti taxa locală pe internet sau prin telefon dacă aveți un cont.
	Galite sumokėti vietinį mokestį internetu arba telefonu, jei turite banko kortelę.
	Waxaad ku bixin kartaa canshuurta golaha khadka tooska ah ama taleefanka.
	Sie können Ihre Steuer im Internet oder mit dem Telefon bezahlen, wenn Sie ein Konto haben.
	Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.
	Vestibulum ante ipsum primis in faucibus orci luctus et ultrices posuere cubilia.
	Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea.
`);
