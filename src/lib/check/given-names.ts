/**
 * Given names, without accents and capitals. Made from the counts of names given to babies in the United States that
 * the Social Security Administration publishes (public domain): the 2,300 most given from 2004 to 2016, Spanish ones
 * among them. Taken out: names of two letters, names that are common English or Spanish words (Will, May, Grace, Rosa,
 * Luz) and names of well-known places and institutions (Austin, Madison, Paris, Khan). Some forty names that families
 * use and the counts rank low were added by hand.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaden aaliyah aarav aaron abagail abbie abbigail abby abdiel abdullah abel abigail abigale abigayle
  abraham abram abrianna abrielle ada adaline adalyn adalynn adam addie addilyn addison addisyn addyson
  adelaide adele adelina adeline adelyn adelynn aden adison aditya adolfo adonis adrian adriana adrianna
  adriel adrien adrienne adyson aedan agustin ahmad ahmed aidan aiden aidyn aileen aimee ainsley aisha
  aiyana aiyanna akira alaina alan alana alani alanna alannah alaya alayah alayna alaysia albert alberto
  alden aldo aleah alec aleena aleigha alejandra alejandro alena alessandra alessandro alex alexander
  alexandra alexandria alexia alexis alexus alexzander alfonso alfred alfredo ali alia aliah aliana alice
  alicia alijah alina alisa alisha alison alissa alisson alivia aliya aliyah aliza allan allie allison
  allyson alonso alonzo alvaro alvin alyson alyssa alyvia amalia amanda amani amare amari amarion amaris
  amaya amber amelia amelie amiah amina amir amira amirah amiya amiyah amy amya ana anabel anabella anabelle
  anahi anais analia ananya anastasia anaya anders anderson andi andre andrea andres andrew andy angel
  angela angelina angeline angelique angelo angie anika anita aniya aniyah anjali ann anna annabel annabella
  annabelle annalee annaliese annalise anne anneliese annelise annette annie annika ansley anthony antoine
  antonia antonio antony anya arabella araceli aracely arden areli arely ari ariah arian ariana arianna
  ariel ariella arielle ariyah arjun arlene armando arnav arthur arturo arya aryan aryana aryanna asha
  ashanti asher ashlee ashleigh ashley ashly ashlyn ashlynn ashton ashtyn astrid atticus aubree aubrey aubri
  aubrianna aubrie audrey audriana audrina augustine augustus aurelia austyn ava avah aven averi averie
  avery aviana avianna axel ayaan ayana ayanna aydan ayden aydin ayla ayleen aylin azaria azariah bailee
  bailey barbara barrett baylee bayleigh baylor beatrice beau beckett beckham belinda bella ben benjamin
  bennett benson bentlee bethany beto bianca billy blaine blair blaise blake blakely bobby bodhi bonnie
  bowen braden bradley brady bradyn braeden braelyn braelynn braiden branden brandi brandon branson brantley
  braxton brayan brayden braydon braylee braylen braylin braylon breanna brecken bree brenda brendan brenden
  brendon brenna brennan brennen brent brenton brett bria brian briana brianna briar brice bridger bridget
  briella brielle briley brinley britney brittany brittney brock broderick brodie brody brogan bronson
  brooke brooklynn bruce bruno bryan bryanna bryant bryce brycen brylee bryleigh bryn brynlee brynn bryson
  byron cade caden cael caiden cailyn caitlin caitlyn caleb caleigh calista callan callen callie callum
  calvin cambria camdyn cameron camila camilla camille camilo campbell camren camron camryn carina carissa
  carl carla carlee carleigh carley carlie carlo carlos carly carmelo carmen carol caroline carolyn carrie
  carsen carsyn carter casen casey cason cassandra cassidy cassie cassius cataleya catalina catherine cayden
  caydence cayla caylee cayson cecelia cecilia cedric celia celina celine cesar chace chad chaim chana
  chandler channing charlee charleigh charles charley charli charlie charlize chasity chaya chelsey cheyanne
  cheyenne chidi chloe chris christiana christina christine christopher chuy ciara cierra cindy citlali
  claire clare clarence clarissa clark claudia clayton coby cody colby coleman colette colin colleen collin
  collins colten colton conner connor conor conrad cora coraline corbin corey corinne cortez cory courtney
  craig cristian cristina cristopher crosby cullen curtis cynthia cyrus dahlia dale daleyza dalilah dalton
  damari damarion damaris damian damien damion damon dana dane dangelo dani dania danica daniel daniela
  daniella danielle danika danna danny daphne darian darien dario darius darlene darnell darrell darren
  darryl darwin dashawn davian david davin davion davis davon dawson dax daxton dayana dayanara dayton
  deandre deangelo deanna deborah declan delaney delilah demarcus demarion demetrius demi denise denisse
  dennis denzel deon derek derick derrick deshawn desirae desiree desmond destinee destiney destini devan
  deven devin devon devyn dexter diana diego dilan dillan dillon dimitri dixie diya dominic dominick dominik
  dominique donald donna donovan donte dorian dorothy douglas drake draven duncan dustin dwayne dylan ean
  easton eddie edgar edison edith eduardo edward edwin efrain eileen elaina elaine eleanor elena eli elian
  eliana elianna elias eliezer elijah elin eliot elisa elisabeth elise eliseo elisha elissa eliza elizabeth
  ella ellen ellery elliana ellie elliot elliott ellis ellison eloise elsa elsie elvis elyse emani emanuel
  emelia emely emerson emersyn emery emilee emilia emiliano emilie emilio emily emma emmalee emmaline
  emmalyn emmalynn emmanuel emmett emmitt emmy emory enoch enrique enzo eric erica erick erik erika erin
  ernest ernesto esme esmeralda esteban estella estelle esther ethan eugene eva evalyn evan evangeline
  evelin evelyn evelynn everett everly evie ezekiel ezequiel ezra fabian fallon farrah fatima faye felicity
  felipe felix fernanda fernando finley finn finnegan finnley fiona fletcher flynn frances francesca francis
  francisco frankie freddy frederick freya frida gabriel gabriela gabriella gabrielle gael gaige gannon
  garrett gary gavin gavyn gemma genevieve george gerald gerardo gia giada giana giancarlo gianna gianni
  giavanna gibson gideon gilbert gilberto gillian gina giovani giovanna giovanni giovanny giselle gisselle
  giuliana glenn gordon gracelyn gracelynn gracie graciela gracyn grady graham graysen grayson gregory greta
  gretchen greyson griffin guadalupe guillermo gunnar gustavo gwen gwendolyn gwyneth hadassah hadley haiden
  hailee hailey hailie haleigh haley halle hallie hamza hana hank hanna hannah harlee harley harlow harold
  harper harrison harry harvey hassan hattie hayden hayes haylee hayleigh hayley haylie hazel heather hector
  heidi heidy helen helena hendrix henley henry hezekiah hillary holden holly howard hudson hugh hugo
  humberto ian ibrahim ignacio iker iliana imani immanuel ingrid irene iris irvin isaac isabel isabela
  isabell isabella isabelle isai isaiah isaias ishaan isiah isis isla ismael issac itzel ivan ivana ivanna
  ivy iyana iyanna izabella izabelle izaiah izayah jabari jace jacey jack jackie jaclyn jacob jacoby
  jacqueline jacquelyn jada jaden jadiel jadon jadyn jaeden jaedyn jael jaelyn jaelynn jagger jai jaida
  jaiden jaidyn jailyn jaime jair jairo jakayla jake jakob jalen jaliyah jalyn jalynn jamal jamar jamari
  jamarion james jameson jamie jamir jamison jamiyah jamya jana janae jane janelle janessa janet janiah
  janice janiya janiyah jaquan jaqueline jared jaron jarrett jase jasiah jaslene jaslyn jasmin jasmine jason
  jasper javier javion javon jax jaxen jaxon jaxson jaxton jayce jaycee jayceon jayda jaydan jayde jayden
  jaydin jaydon jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylon jaylyn jaylynn jayson jazlyn
  jazlynn jazmin jazmine jazmyn jean jedidiah jeffery jeffrey jemma jenna jennifer jenny jensen jeremiah
  jeremy jermaine jerome jerry jessa jesse jessica jessie jesus jett jillian jimena jimmy joan joanna
  joaquin jocelyn jocelynn joe joel joelle joey johan johana johanna john johnathan johnathon johnny jolene
  jolie jon jonah jonas jonathan jonathon jordan jorden jordin jordon jordy jordyn jordynn jorge jose
  joselyn joseph josephine josh joshua josiah josie joslyn josue journee jovan jovani jovanni joyce joziah
  juan judah jude judith julia julian juliana julianna julianne julie julien juliet julieta juliette julio
  julissa julius justin justine justus kacey kade kaden kadence kadin kadyn kaeden kaelyn kaelynn kai kaia
  kaiden kaidence kaidyn kaila kailani kailee kailey kailyn kailynn kairi kaitlin kaitlyn kaitlynn kaiya
  kalani kale kaleb kaleigh kaley kali kalia kaliyah kallie kamari kamden kamdyn kameron kamila kamille
  kamren kamron kamryn kane kara kareem karen karina karis karissa karl karla karlee karleigh karley karli
  karlie karly karma karmen karsen karson karsyn karter kasen kasey kason kassandra kassidy katalina
  katarina kate katelyn katelynn katherine kathleen kathryn kathy katie katlyn katrina katy kaya kaycee
  kayden kaydence kayla kaylah kaylee kayleen kayleigh kaylen kayley kayli kaylie kaylin kaylyn kaylynn
  kayson keagan keaton keegan keely keenan keila keily keira keith kellan kellen kelly kelsey kelsie kelvin
  kendal kendall kendra kendrick kendyl kenia kenley kenna kennedi kenneth kenny kensley kenyon kenzie keon
  kevin keyla khadija khalil khloe kian kiana kianna kiara kiera kieran kierra kiersten kiley killian kimber
  kimberly kimora kinley kinsey kinsley kira kirsten kishan knox kobe kody koen kohen kolby kole kolten
  kolton konner konnor kora korbin kori kourtney krish krista kristen kristian kristin kristina kristopher
  krystal kwame kya kyan kyla kylah kylan kyle kylee kyleigh kyler kylie kymani kyndal kyndall kynlee kyra
  kyree kyrie kyson lacey lachlan laci lacie laila lailah lainey laken lalo lamar lana landen landon landry
  landyn laney langston laniyah lara larissa larry laura lauren lauryn lawrence lawson layla laylah layne
  layton lea leah leandro leanna leia leigha leighton leila leilani leland lena lennon leo leona leonard
  leonardo leonel leroy lesley leslie lesly leticia levi lewis lexi lexie leyla lia liam liana libby lilah
  lilia lilian liliana lilianna lilith lillian lilliana lillianna lillie lilly lily lilyana lilyanna lina
  lindsay lindsey linh lionel lisa litzy liv livia lizbeth lizeth logan lola londyn lorelai lorelei loren
  lorena lorenzo louis louisa luca lucas lucca lucia lucian luciana luciano lucille lucy luis luisa luka
  lukas luke lupe lupita lydia lyla lylah mabel macey maci macie mack mackenzie macy madalyn madalynn maddie
  maddison maddox madeleine madeline madelyn madelynn madilyn madilynn madisyn madyson mae maeve maggie maia
  maisie maison makai makaila makayla makena makenna makenzie makhi malachi malakai malaki malaysia malcolm
  maleah malia maliah malik maliyah mallory manuel mara marc marcel marcelo marco marcos marcus maren
  margaret margot maria mariah mariam marian mariana marianna maribel marie mariela marilyn marin marina
  mario marisa marisol marissa maritza mariyah markus marlee marleigh marlene marley marlon marquis martha
  martin marvin mary maryam maryjane mason mateo mathew mathias matias matilda matteo matthew matthias
  mattie maurice mauricio maximilian maximiliano maximo maximus maxwell maya mayra mayson mckayla mckenna
  mckenzie meagan meera megan meghan mei mekhi melanie melany melina melinda melissa melvin meredith mia
  miah micaela micah michael michaela micheal michelle miguel mika mikaela mikah mikayla mike mila milagros
  milana milani milena miley millie milo ming miranda mireya miriam misael mitchell miya mohamed mohammad
  mohammed moises mollie molly monica monique monserrat montserrat morgan moriah moses moshe muhammad
  mustafa mya myah myla mylee myles myra nadia naima nancy naomi nash nasir natalee natalia natalie nataly
  natalya natasha nathalia nathalie nathaly nathan nathanael nathaniel nayeli nehemiah neil nelson nevaeh
  neveah ngozi nia nicholas nichole nick nickolas nico nicolas nicole nicolette nigel nikhil nikita niko
  nikolai nikolas nina nixon noa noah noel noelia noelle noemi nola nolan noor nora norah nya nyah nyasia
  nyla nylah oakley octavio odin oliver olivia omar omari omarion oscar osvaldo otto owen pablo paco paige
  paislee paisley paityn pamela pancho paola parker patricia patrick paul paula paulina paxton payten payton
  pedro penelope pepe perry peter peyton philip phillip phoebe pranav presley preston priscilla priya
  quentin quincy quinn quinten quintin quinton quique quynh rachael rachel raegan raelyn raelynn rafael
  raiden raina ralph ramiro ramon randall randy raphael raquel rashad raul rayan rayden raylan raylee
  raymond rayna rayne rebeca rebecca rebekah reece reese regan regina reginald reid reilly remi remy renata
  renee reuben rex reyna reynaldo rhea rhett rhiannon rhys rian ricardo richard ricky rigoberto rihanna
  riley rita rivka riya robert roberto robyn rocco rocio roderick rodney rodolfo rodrigo rogelio roger rohan
  roland rolando romeo ronald ronan ronin ronnie rory rosalie roselyn rosie ross rowan rowen roxanne roy
  ruben rubi ruby rudy russell ruth ryan ryann ryder ryker rylan ryland rylee ryleigh ryley rylie saanvi
  sabrina sadie saige sally salma salvatore sam samantha samara samir samira samiya samiyah samson samuel
  sanaa sanai sandra sandy saniya saniyah santana santino santos sara sarah sarahi sarai sariah sarina
  sariyah sasha saul savanah savanna sawyer saylor scarlett scarlette scott seamus sean sebastian selah
  selena selene selina semaj sergio seth shane shania shaniya shannon sharon shaun shawn shay shayla shaylee
  shayna shea sheila shelby sheldon sherlyn shirley shreya shyann shyanne shyla sidney siena sienna silas
  silvia simeon simon simone skyla skylar skyler sloan sloane sofia sofie solomon sonia sonny sonya sophia
  sophie soraya soren spencer stacey stacy stanley stefan stella stephanie stephany stephen steve steven
  stevie sullivan susan susana sutton sydnee sylas sylvia tabitha talia taliyah tamara tamia tania taniya
  taniyah tanya taryn tatiana tatum tatyana taya tayler taylor teagan tegan tenley teresa terrance terrell
  terrence terry tess tessa thaddeus thalia thea theo theodore theresa thiago thomas thuy tia tiana tianna
  tiffany timothy tina titus tobias toby todd tomas tommy toni tony tori tracy travis trent trevon trevor
  trey tripp tristan tristen tristian tristin triston tristyn troy truman trystan tucker tyler tyree tyrell
  tyrese tyrone ulises uriah uriel urijah valentin valentina valentino valeria valerie valery vance vanessa
  vaughn veronica vicente victor vihaan vincent vincenzo vivian viviana vivienne walter waylon wayne wei
  wendy wesley westin weston whitney willa william willie wilson wyatt wynter xander xavier ximena xiomara
  xochil xochitl xzavier yadira yael yahir yair yamilet yamileth yandel yareli yaretzi yaritza yasmin
  yasmine yazmin yehuda yemi yesenia yosef yoselin yousef yuliana yusuf yvette zachariah zachary zachery
  zack zackary zackery zahra zaid zaiden zain zainab zaire zander zane zaniyah zara zaria zariah zariyah
  zavier zayden zayne zechariah zeke zoe zoey zoie zuri
  `
    .trim()
    .split(/\s+/),
)

/** A word without accents and capitals, as the list has its names. */
export const foldName = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
