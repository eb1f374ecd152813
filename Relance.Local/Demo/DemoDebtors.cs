using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Local.Demo;

/// <summary>The debtors of Ateliers Marcillac, over four segments. Addresses end in ".example", which no mail server serves (RFC 2606).</summary>
public static class DemoDebtors
{
    public static IReadOnlyList<DemoDebtor> All { get; } = Large().Concat(Companies()).Concat(PublicBodies()).Concat(Consumers()).ToList();

    private static IEnumerable<DemoDebtor> Large() => new DemoDebtor[]
    {
        new("C101", "Groupe Valmondois", DebtorKind.Company, Behaviour.LateAWeek, "12 quai des Tanneurs", "69002", "Lyon", "Sandrine Achard", "Philippe Rouvière", "valmondois.example"),
        new("C102", "Sogélane Industrie", DebtorKind.Company, Behaviour.LateAMonth, "4 rue des Forges", "42000", "Saint-Étienne", "Karim Benslimane", "Odile Fresnay", "sogelane.example"),
        new("C103", "Transports Perrin-Delaunoy", DebtorKind.Company, Behaviour.KeepsPromises, "ZA des Chênes", "01000", "Bourg-en-Bresse", "Lucie Perrin", "Marc Delaunoy", "perrin-delaunoy.example"),
        new("C104", "Hôtels Belrivage", DebtorKind.Company, Behaviour.BreaksPromises, "1 promenade du Lac", "74000", "Annecy", "Inès Charvet", "Guillaume Ballaz", "belrivage.example"),
        new("C105", "Cliniques Aubépine", DebtorKind.Company, Behaviour.Disputes, "80 avenue Berthelot", "69007", "Lyon", "Nathalie Grosjean", "Éric Mourier", "aubepine.example"),
        new("C106", "Nordalis Énergie", DebtorKind.Company, Behaviour.Punctual, "25 boulevard Carnot", "59000", "Lille", "Thomas Vandamme", "Claire Hennion", "nordalis.example"),
    }.Select(debtor => debtor with { IsLarge = true, CreditLimit = 120_000m });

    private static IEnumerable<DemoDebtor> Companies() => new DemoDebtor[]
    {
        new("C201", "Menuiserie Castagnol", DebtorKind.Company, Behaviour.Punctual, "7 chemin de la Scierie", "38500", "Voiron", "Denis Castagnol", "Denis Castagnol", "castagnol.example"),
        new("C202", "Boulangeries Lemercier", DebtorKind.Company, Behaviour.LateAWeek, "31 rue Neuve", "69300", "Caluire", "Agnès Lemercier", "Paul Lemercier", "lemercier.example"),
        new("C203", "Imprimerie des Deux Ponts", DebtorKind.Company, Behaviour.PaysInParts, "18 rue Gutenberg", "38100", "Grenoble", "Josiane Blanc", "Rémi Tournier", "deuxponts.example"),
        new("C204", "Garage Tissandier", DebtorKind.Company, Behaviour.StopsPaying, "route de Vienne", "69800", "Saint-Priest", "Michel Tissandier", "Michel Tissandier", "tissandier.example"),
        new("C205", "Studio Ombeline", DebtorKind.Company, Behaviour.LateTwoWeeks, "3 montée des Carmes", "69001", "Lyon", "Ombeline Roche", "Ombeline Roche", "ombeline.example") { HasWrongEmail = true },
        new("C206", "Maçonnerie Fabregoule", DebtorKind.Company, Behaviour.BreaksPromises, "9 impasse du Four", "26000", "Valence", "Yvette Fabregoule", "Jean Fabregoule", "fabregoule.example"),
        new("C207", "Cave de la Combe", DebtorKind.Company, Behaviour.LateTwoWeeks, "le Bourg", "07300", "Tournon", "Hélène Combier", "Luc Combier", "cavedelacombe.example"),
        new("C208", "Pépinières Hautefeuille", DebtorKind.Company, Behaviour.Bounces, "lieu-dit les Serres", "71000", "Mâcon", "Alain Hautefeuille", "Alain Hautefeuille", "hautefeuille.example"),
        new("C209", "Électricité Marchandeau", DebtorKind.Company, Behaviour.LateAMonth, "52 cours Gambetta", "69003", "Lyon", "Brigitte Marchandeau", "Serge Marchandeau", "marchandeau.example"),
        new("C210", "Traiteur Bonnafous", DebtorKind.Company, Behaviour.KeepsPromises, "14 place du Marché", "73000", "Chambéry", "Cécile Bonnafous", "Cécile Bonnafous", "bonnafous.example"),
        new("C211", "Cabinet Lavergnolle", DebtorKind.Company, Behaviour.Punctual, "2 rue du Palais", "69005", "Lyon", "Estelle Vigne", "Maître Lavergnolle", "lavergnolle.example"),
        new("C212", "Brasserie Kestelmann", DebtorKind.Company, Behaviour.LateAWeek, "6 rue des Tonneliers", "67000", "Strasbourg", "Anne Kestelmann", "Paul Kestelmann", "kestelmann.example"),
        new("C213", "Librairie Petitjean et Fille", DebtorKind.Company, Behaviour.Disputes, "22 rue Mercière", "69002", "Lyon", "Louise Petitjean", "Henri Petitjean", "petitjean.example"),
        new("C214", "Van Dorpe Interiors", DebtorKind.Company, Behaviour.LateTwoWeeks, "Kouter 11", "9000", "Gent", "Joris Van Dorpe", "Joris Van Dorpe", "vandorpe.example") { Country = "Belgique", Language = "en" },
    }.Select(debtor => debtor with { CreditLimit = 12_000m });

    private static DemoDebtor[] PublicBodies() =>
    [
        new("C301", "Commune de Saint-Aubrac", DebtorKind.PublicBody, Behaviour.LateTwoWeeks, "place de la Mairie", "38340", "Saint-Aubrac", "Service Comptabilité", "Nicole Armand", "saint-aubrac.example"),
        new("C302", "Département des Hautes-Rives", DebtorKind.PublicBody, Behaviour.Punctual, "1 esplanade du Conseil", "38000", "Grenoble", "Service Facturation", "Bruno Chapelle", "hautes-rives.example"),
        new("C303", "Lycée Simone-Chabrières", DebtorKind.PublicBody, Behaviour.LateAMonth, "40 rue de l’Université", "69007", "Lyon", "Intendance Lycée", "Valérie Noblet", "lycee-chabrieres.example"),
        new("C304", "Centre hospitalier de Valbrune", DebtorKind.PublicBody, Behaviour.LateAMonth, "route de l’Hôpital", "73200", "Valbrune", "Trésorerie Hospitalière", "Denise Carlin", "ch-valbrune.example"),
        new("C305", "Syndicat des eaux du Morzan", DebtorKind.PublicBody, Behaviour.Punctual, "3 rue du Canal", "01500", "Ambérieu", "Service Comptabilité", "Roger Pichon", "eaux-morzan.example"),
        new("C306", "Université des Deux-Vallées", DebtorKind.PublicBody, Behaviour.Disputes, "campus des Aulnes", "74000", "Annecy", "Agence Comptable", "Hervé Masson", "deux-vallees.example"),
    ];

    private static DemoDebtor[] Consumers() =>
    [
        new("C401", "Claire Aubertin", DebtorKind.Consumer, Behaviour.Punctual, "5 rue des Lilas", "69008", "Lyon", "Claire Aubertin", null, "courrier.example"),
        new("C402", "Hugo Vasseroy", DebtorKind.Consumer, Behaviour.LateTwoWeeks, "17 rue Bugeaud", "69006", "Lyon", "Hugo Vasseroy", null, "courrier.example"),
        new("C403", "Famille Ndiaye-Morel", DebtorKind.Consumer, Behaviour.PaysInParts, "8 allée des Tilleuls", "69100", "Villeurbanne", "Awa Morel", null, "courrier.example"),
        new("C404", "Bernard Quillet", DebtorKind.Consumer, Behaviour.StopsPaying, "2 rue du Repos", "69007", "Lyon", "Bernard Quillet", null, "courrier.example"),
        new("C405", "Sofia Lombardi", DebtorKind.Consumer, Behaviour.Bounces, "60 cours Lafayette", "69003", "Lyon", "Sofia Lombardi", null, "courrier.example"),
    ];
}
