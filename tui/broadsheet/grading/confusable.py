"""Words that look like slips of one another and are different things: what quizzes like to ask.

From general knowledge: science's near pairs, and people, places and works that are often mixed up.
"""

CONFUSABLE: tuple[tuple[str, str], ...] = tuple(
    (one, other)
    for pair in (
        "monet manet | bundestag bundesrat | prussia russia | iran iraq | adsorption absorption | mitosis meiosis | astronomy "
        "astrology | stalactite stalagmite | sulfate sulfite | sulfate sulfide | sulphate "
        "sulphite | sulphate sulphide | nitrate nitrite | nitrate nitride | chloride chlorate | "
        "chlorine chloride | fluorine fluoride | alkane alkene | alkene alkyne | alkane alkyne | ethane "
        "ethene | methane methanol | ethanol methanol | ethane ethanol | propane propene | carbonyl "
        "carboxyl | meteor meteorite | meteorite meteoroid | asteroid steroid | "
        "neutron neuron | neutron neutrino | proton photon | electron neutron | fission fusion | affect "
        "effect | afferent efferent | abduction adduction | inductance induction | resistance reactance "
        "| reactance reluctance | velocity viscosity | artery arteriole | vein venule | ileum ilium | "
        "ureter urethra | tibia fibula | perineum peritoneum | hypertension hypotension | hyperthermia "
        "hypothermia | hyperbole hyperbola | parabola parable | lenin lennon | trotsky tolstoy | "
        "johnson johnston | harding hardy | plato pluto | plato platoon | socrates isocrates | titan "
        "triton | titania titan | hermes heracles | ares aries | juno juneau | mali malawi | monaco "
        "morocco | ulster leinster | munster leinster | dhaka dakar | sucre sucrose | "
        "glucose galactose | fructose sucrose | lactose lactase | maltose maltase | sucrose sucrase | "
        "amylase amylose | glycogen glucagon | insulin inulin | thymine thiamine | uracil uranium | "
        "adenine adenosine | guanine guanidine | cytosine cytokine | lysine leucine | valine alanine | "
        "tyrosine thyroxine | oxytocin oxycontin | estrogen androgen | strontium stratum | complement "
        "compliment | principal principle | capital capitol | discreet discrete | stationary stationery "
        "| emigrate immigrate | emigration immigration | emigrant immigrant | import export | inflation "
        "deflation | prosecute persecute | allusion illusion | biannual biennial | entomology etymology "
        "| gynecology genealogy | geology theology | zoology geology | ecology oncology | physiology "
        "psychology | psychology psychiatry | philology philosophy | cardiology radiology | urology "
        "neurology | nephrology neurology | haiku sudoku | sonnet sonata | sonata cantata | cantata "
        "toccata | opera operetta | viola violin | clarinet cornet | adagio allegro | tempera tempura | "
        "fresco fiasco | concave convex | concave conclave | latitude longitude | latitude altitude | "
        "altitude attitude | vertical vertices | radius radium | diameter perimeter | median medium | "
        "hexagon heptagon | pentagon pentagram | isobar isotherm | isotope isomer | polymer monomer | "
        "anode cathode | cation anion | endothermic exothermic | endocrine exocrine | prokaryote "
        "eukaryote | xylem phloem | sepal petal | dominance dormancy | genotype phenotype | homologous "
        "homogeneous | heterogeneous homogeneous | malaria malacca | cholera chorea | rubella rubeola | "
        "typhus typhoid | leukemia leukopenia | anemia anoxia | kosovo moscow | bohemia bosnia | "
        "galicia galatia | serbia siberia | macedonia caledonia | polynesia melanesia | melanesia "
        "micronesia | odyssey odessa | haydn handel | schubert schumann | wagner warner | brahms bruch "
        "| bach bax | rossini puccini | bellini bernini | picasso pissarro | renoir rodin | dali dalai "
        "| matisse masson | keats yeats | bronte brunt | dickens dickinson | hardy harding | joyce "
        "royce | hesse hess | newton newman | bohr born | boyle doyle | fermi fermat | euler euclid | "
        "gauss gaulle | turing turin | rhine rhone | volga volta | elbe ebro | tiber tigris | loire loir | nobel noble | edison addison | volta voltaire | ampere empire "
    ).split("|")
    for one, other in [pair.split()]
)
"""Pairs in their folded forms; a shared spelling that is only a slip does not belong here."""
