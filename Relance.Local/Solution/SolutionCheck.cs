using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Solution.Rules;

namespace Relance.Local.Solution;

/// <summary>Checks the solution as far as that is possible without a Dataverse environment.</summary>
public static class SolutionCheck
{
    /// <summary>All rules, in the order in which their findings are best read.</summary>
    public static IReadOnlyList<SolutionRule> Rules { get; } = new SolutionRule[]
    {
        new WellFormedRule(),
        new FileNameRule(),
        new ElementOrderRule(),
        new StubRule(),
        new PlaceholderRule(),
        new RootComponentRule(),
        new MissingDependencyRule(),
        new UniqueIdRule(),
        new LanguageRule(),
        new LabelRule(),
        new FrenchTypographyRule(),
        new ColumnNameRule(),
        new ColumnTypeRule(),
        new SystemColumnRule(),
        new MoneyColumnRule(),
        new StateStatusRule(),
        new ChoiceReferenceRule(),
        new ChoiceValueRule(),
        new KeyColumnRule(),
        new LookupRule(),
        new RelationshipListRule(),
        new RelationshipEndRule(),
        new ParentalRule(),
        new ViewReferenceRule(),
        new FormReferenceRule(),
        new FormColumnRule(),
        new AppReferenceRule(),
        new RibbonReferenceRule(),
        new PrivilegeRule(),
        new ColumnSecurityRule(),
        new ApiShapeRule(),
        new ApiBindingRule(),
        new EventCatalogRule(),
        new StepShapeRule(),
        new StepColumnRule(),
        new DuplicateStepRule(),
        new UnfilteredUpdateRule(),
        new RetrieveStepRule(),
        new AnnotationRetrieveRule(),
        new OldStageRule(),
        new InactiveRule(),
        new FlowRule(),
    };

    /// <param name="folder">Folder that holds <c>src/</c> and <c>registration/</c>.</param>
    /// <returns>Every finding; empty when the solution may be packed.</returns>
    /// <exception cref="System.IO.DirectoryNotFoundException">The folder holds no solution.</exception>
    public static IReadOnlyList<Finding> Run(string folder)
    {
        var tree = SolutionTree.Load(folder);
        return Rules.SelectMany(rule => rule.Check(tree).OrderBy(finding => finding.File, StringComparer.Ordinal)).ToList();
    }
}
