using System.Collections.Generic;
using System.Linq;

namespace Relance.Tests.Solution;

/// <summary>Mutations of views, charts, forms, apps and ribbons: each adds a small component that names something that is not there.</summary>
internal static class InterfaceMutations
{
    private const string Id = "{11111111-1111-4111-8111-111111111111}";
    private const string View = $"src/Entities/relance_Payment/SavedQueries/{Id}.xml";
    private const string Chart = $"src/Entities/relance_Payment/Visualizations/{Id}.xml";
    private const string Form = $"src/Entities/relance_Payment/FormXml/main/{Id}.xml";
    private const string QuickCreate = $"src/Entities/relance_Payment/FormXml/quickCreate/{Id}.xml";
    private const string App = "src/AppModules/relance_Relance/AppModule.xml";
    private const string SiteMap = "src/AppModuleSiteMaps/relance_Relance/AppModuleSiteMap.xml";
    private const string Ribbon = "src/Entities/relance_Payment/RibbonDiff.xml";

    public static IReadOnlyList<Mutation> All { get; } = new[]
    {
        Views("a view asks for a column that is not there", "<attribute name=\"relance_colour\" />", string.Empty),
        Views("a view filters by a column that is not there", "<filter><condition attribute=\"relance_colour\" operator=\"null\" /></filter>", string.Empty),
        Views("a view links by a column that is not there", "<link-entity name=\"account\" from=\"accountid\" to=\"relance_debtor\" />", string.Empty),
        Views("a view links to a table that is not there", "<link-entity name=\"relance_debtor\" from=\"accountid\" to=\"relance_accountid\" />", string.Empty),
        Views("a view shows what it does not ask for", string.Empty, "<cell name=\"relance_amount\" width=\"100\" />"),
        new("view-reference", "a chart draws an alias that its query does not give", Chart, solution => solution.Write(Chart, """
            <visualization><datadescription><datadefinition>
            <fetchcollection><fetch aggregate="true"><entity name="relance_payment"><attribute name="relance_amount" aggregate="sum" alias="sum" /></entity></fetch></fetchcollection>
            <categorycollection><category alias="month"><measurecollection><measure alias="sum" /></measurecollection></category></categorycollection>
            </datadefinition></datadescription></visualization>
            """)),
        Forms("a form shows a column that is not there", "<control id=\"x\" datafieldname=\"relance_colour\" />"),
        Forms("a form lists rows of a table that is not there", "<control id=\"x\"><parameters><TargetEntityType>relance_debtor</TargetEntityType></parameters></control>"),
        Forms("a form lists rows by a relationship that is not there", "<control id=\"x\"><parameters><TargetEntityType>invoice</TargetEntityType><RelationshipName>relance_none</RelationshipName></parameters></control>"),
        Forms("a form lists rows in a view that is not there", $"<control id=\"x\"><parameters><TargetEntityType>relance_pause</TargetEntityType><ViewId>{Id}</ViewId></parameters></control>"),
        Forms("a form shows a quick view that is not there", $"<control id=\"x\"><parameters><QuickForms>&lt;QuickFormIds&gt;&lt;QuickFormId entityname=\"account\"&gt;{Id}&lt;/QuickFormId&gt;&lt;/QuickFormIds&gt;</QuickForms></parameters></control>"),
        Forms("a form uses a script that is not there", "<Library name=\"relance_/none.js\" />"),
        Forms("a form shows a chart that is not there", $"<control id=\"x\"><parameters><VisualizationId>{Id}</VisualizationId></parameters></control>"),
        FormColumns("a form shows a column twice", Form, Required("relance_amount") + Control("relance_reference") + Control("relance_reference")),
        FormColumns("a main form leaves out a required column", Form, Required()),
        FormColumns("a main form locks what a new row requires", Form, Required() + "<control id=\"x\" datafieldname=\"relance_amount\" disabled=\"true\" />"),
        FormColumns("a quick create leaves out a required column", QuickCreate, Required()),
        Apps("an app names a table that is not there", "<AppModuleComponent type=\"1\" schemaName=\"relance_debtor\" />"),
        Apps("an app names a form that is not there", $"<AppModuleComponent type=\"60\" id=\"{Id}\" />"),
        Apps("an app names a site map that is not there", "<AppModuleComponent type=\"62\" schemaName=\"relance_None\" />"),
        Apps("an app is open to a role that is not there", $"<Role id=\"{Id}\" />"),
        SiteMaps("a site map opens a table that is not there", "<SubArea Id=\"a\" Entity=\"relance_debtor\" />"),
        SiteMaps("a site map opens a dashboard that is not there", "<SubArea Id=\"a\" DefaultDashboard=\"11111111-1111-4111-8111-111111111111\" />"),
        SiteMaps("a site map opens a view that is not there", $"<SubArea Id=\"a\" Url=\"/main.aspx?etn=account&amp;viewid={Id}\" />"),
        SiteMaps("a site map opens a page that is not there", "<SubArea Id=\"a\" Url=\"$webresource:relance_/none.html\" />"),
        SiteMaps("a site map uses an id twice", "<SubArea Id=\"a\" Entity=\"account\" /><SubArea Id=\"a\" Entity=\"invoice\" />"),
        Ribbons("a button has a command that is not there", "<CustomActions />", "<CustomActions><Button Command=\"relance.none\" /></CustomActions>"),
        Ribbons("a button has a label that is not there", "<CustomActions />", "<CustomActions><Button LabelText=\"$LocLabels:relance.none\" /></CustomActions>"),
        Ribbons("a command has a script that is not there", "<CommandDefinitions />", "<CommandDefinitions><CommandDefinition Id=\"relance.a\"><Actions><JavaScriptFunction Library=\"$webresource:relance_/none.js\" /></Actions></CommandDefinition></CommandDefinitions>"),
        Ribbons("a command has a rule that is not there", "<CommandDefinitions />", "<CommandDefinitions><CommandDefinition Id=\"relance.a\"><EnableRules><EnableRule Id=\"relance.none\" /></EnableRules></CommandDefinition></CommandDefinitions>"),
    };

    private static Mutation Views(string story, string query, string cell) => new("view-reference", story, View, solution => solution.Write(View, $"""
        <savedqueries><savedquery><savedqueryid>{Id}</savedqueryid>
        <layoutxml><grid jump="relance_name"><row id="relance_paymentid"><cell name="relance_name" width="100" />{cell}</row></grid></layoutxml>
        <fetchxml><fetch><entity name="relance_payment"><attribute name="relance_name" />{query}</entity></fetch></fetchxml>
        </savedquery></savedqueries>
        """));

    private static Mutation Forms(string story, string content) =>
        new("form-reference", story, Form, solution => solution.Write(Form, $"<forms><systemform><formid>{Id}</formid><form>{content}</form></systemform></forms>"));

    private static Mutation FormColumns(string story, string path, string controls) =>
        new("form-column", story, path, solution => solution.Write(path, $"<forms><systemform><formid>{Id}</formid><form><tabs>{controls}</tabs></form></systemform></forms>"));

    // What a payment requires, but for its amount.
    private static string Required(string? amount = null) =>
        string.Concat(new[] { "relance_accountid", "relance_kind", "relance_receivedon", amount }.OfType<string>().Select(Control));

    private static string Control(string column) => $"<control id=\"{column}\" datafieldname=\"{column}\" />";

    private static Mutation Apps(string story, string content) =>
        new("app-reference", story, App, solution => solution.Write(App, $"<AppModule><UniqueName>relance_Relance</UniqueName>{content}</AppModule>"));

    private static Mutation SiteMaps(string story, string content) =>
        new("app-reference", story, SiteMap, solution => solution.Write(SiteMap, $"<AppModuleSiteMap><SiteMap>{content}</SiteMap></AppModuleSiteMap>"));

    private static Mutation Ribbons(string story, string before, string after) =>
        new("ribbon-reference", story, Ribbon, solution => solution.Replace(Ribbon, before, after));
}
