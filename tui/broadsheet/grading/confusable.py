"""Words that look like slips of one another and are different things: what quizzes like to ask.

From general knowledge: science's near pairs, and people, places and works that are often mixed up.
"""

CONFUSABLE: tuple[tuple[str, str], ...] = tuple(
    (one, other)
    for pair in (
        "monet manet | iran iraq | adsorption absorption | mitosis meiosis | astronomy astrology | amide amine | "
        "stalactite stalagmite | sulfate sulfite | sulfate sulfide | sulphate sulphite | sulphate sulphide | nitrate nitrite | "
        "nitrate nitride | chloride chlorate | chlorine chloride | fluorine fluoride | alkane alkene | alkene alkyne | "
        "alkane alkyne | ethane ethene | methane methanol | ethanol methanol | ethane ethanol | propane propene | "
        "carbonyl carboxyl | graphene graphite | meteor meteorite | meteorite meteoroid | asteroid steroid | neutron neuron | "
        "neutron neutrino | proton photon | electron neutron | fission fusion | affect effect | afferent efferent | "
        "abduction adduction | inductance induction | resistance reactance | reactance reluctance | velocity viscosity | "
        "atoll atom | artery arteriole | vein venule | ileum ilium | ureter urethra | tibia fibula | perineum peritoneum | "
        "hypertension hypotension | hyperthermia hypothermia | hyperbole hyperbola | parabola parable | "
        "lenin lennon | stalin sterling | trotsky tolstoy | monroe munro | madison maddison | jefferson jackson | "
        "johnson jackson | johnson johnston | harding hardy | nixon dixon | kennedy kennedys | bush busch | clinton clifton | "
        "plato pluto | plato platoon | socrates isocrates | homer horner | virgil vigil | caesar cesar | "
        "vishnu vishal | titan triton | titania titan | hermes heracles | ares aries | hera hela | juno juneau | "
        "costa cuesta | mali malawi | monaco morocco | georgia georgina | slovenia slavonia | ulster leinster | "
        "munster leinster | wales whales | dhaka dakar | sucre sucrose | glucose galactose | fructose sucrose | lactose lactase | "
        "maltose maltase | sucrose sucrase | amylase amylose | glycogen glucagon | insulin inulin | thymine thiamine | "
        "uracil uranium | adenine adenosine | guanine guanidine | cytosine cytokine | lysine leucine | valine alanine | "
        "tyrosine thyroxine | oxytocin oxycontin | estrogen androgen | magnesium manganese | paladin palladium | "
        "strontium stratum | cement semen | complement compliment | principal principle | capital capitol | "
        "discreet discrete | stationary stationery | emigrate immigrate | emigration immigration | emigrant immigrant | "
        "import export | inflation deflation | prosecute persecute | allusion illusion | biannual biennial | "
        "entomology etymology | gynecology genealogy | geology theology | zoology geology | ecology oncology | physiology psychology | "
        "psychology psychiatry | philology philosophy | cardiology radiology | urology neurology | nephrology neurology | "
        "haiku sudoku | sonnet sonata | sonata cantata | cantata toccata | opera operetta | viola violin | clarinet cornet | "
        "adagio allegro | tempera tempura | fresco fiasco | baroque rococo | mosque mosaic | dolmen doleman | "
        "concave convex | concave conclave | latitude longitude | latitude altitude | longitude longevity | altitude attitude | "
        "vertical vertices | radius radium | diameter perimeter | median medium | hexagon heptagon | pentagon pentagram | "
        "isosceles isotope | isobar isotherm | isotope isomer | polymer monomer | anode cathode | cation anion | "
        "endothermic exothermic | endocrine exocrine | prokaryote eukaryote | xylem phloem | pistil stamen | sepal petal | "
        "dominance dormancy | genotype phenotype | homologous homogeneous | heterogeneous homogeneous | "
        "bactria bacteria | virus citrus | malaria malacca | cholera chorea | measles mumps | rubella rubeola | rubella rubeolla | "
        "typhus typhoid | bulimia botulism | leukemia leukopenia | anemia anoxia | dementia delirium | "
        "jordan jordon | kosovo moscow | bohemia bosnia | galicia galatia | silesia slovakia | serbia siberia | "
        "macedonia caledonia | mesopotamia mesoamerica | micronesia macronesia | polynesia micronesia | polynesia melanesia | "
        "melanesia micronesia | iliad aeneid | odyssey odessa | othello otello | romeo romero | hamlet hamlets | "
        "mozart mahler | haydn handel | schubert schumann | wagner warner | brahms bruch | bach bax | strauss straus | "
        "rossini puccini | bellini bernini | donatello donizetti | titian tintoretto | raphael rafael | picasso pissarro | "
        "renoir rodin | cezanne chagall | dali dalai | matisse masson | gauguin gaugin2 | keats yeats | kipling kingsley | "
        "shelley shelly2 | bronte brunt | austen austin | eliot elliott2 | dickens dickinson | hardy harding | huxley husley | "
        "orwell orville | joyce royce | camus caymus | kafka kafta | mann mantel | hesse hess | goethe gothe2 | "
        "newton newman | bohr born | curie currie2 | faraday farady2 | kelvin calvin | hooke hook2 | boyle doyle | "
        "pascal pasqual2 | fermi fermat | euler euclid | gauss gaulle | riemann reimann2 | turing turin | nobel noble | "
        "tesla teslas2 | edison addison | watt watts2 | volta voltaire | ampere empire | celsius celcius2"
    ).split("|")
    for one, other in [pair.split()]
    if not other.endswith("2")
)
"""Pairs in their folded forms; a shared spelling that is only a slip does not belong here."""
