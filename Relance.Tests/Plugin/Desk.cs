using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Local.Host;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Relance.Tests.Engines;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>
/// A receivables desk ready to work on Monday 23 November 2026: a policy, a scenario of three steps (e-mail after 5 days, e-mail and
/// hold after 15, registered formal notice after 30), French texts, and one debtor with an accountant and a collector.
/// </summary>
internal sealed class Desk : IDisposable
{
    public const string Accountant = "compta@durand.example";

    private int invoices;

    /// <param name="engine">Null = the local host.</param>
    public Desk(Action<Entity>? policy = null, Action<Entity>? firstStep = null, IDataverseEngine? engine = null)
    {
        Engine = engine ?? new LocalEngine(Hosts.Start);
        Policy = CreatePolicy(policy);
        (Scenario, Version) = CreateScenario(firstStep);
        DeskTexts.Create(Service);
        Collector = Engine.CreateUser("Nadia Roussel", "Relance - Collector");
        Debtor = Service.Create(new Entity(AccountTable.LogicalName)
        {
            [AccountTable.Name] = "Ets Durand",
            [AccountTable.AccountNumber] = "C-0042",
            [AccountTable.Language] = "fr",
            [AccountTable.CollectorId] = new EntityReference(SystemUserTable.LogicalName, Collector),
            [AccountTable.Telephone1] = "+33 4 72 00 00 10",
        });
        Person = Service.Contact("Besson", Debtor, Accountant);
        Service.Update(new Entity(AccountTable.LogicalName, Debtor) { [AccountTable.AccountingContactId] = new EntityReference(ContactTable.LogicalName, Person) });
        Engine.RunAsyncSteps();
    }

    public IDataverseEngine Engine { get; }

    /// <summary>The local host, for what only it can show.</summary>
    public LocalDataverse Host => ((LocalEngine)Engine).Host;

    public IOrganizationService Service => Engine.System;

    public Guid Policy { get; }

    public Guid Scenario { get; }

    public Guid Version { get; }

    public Guid Collector { get; }

    public Guid Debtor { get; }

    public Guid Person { get; }

    public static LocalDate Monday => A.Monday;

    /// <summary>An invoice of the debtor, whose event is not followed up yet.</summary>
    public Guid Invoice(LocalDate dueOn, decimal total = 1200m, Action<Entity>? with = null)
    {
        var invoice = new Entity(InvoiceTable.LogicalName)
        {
            [InvoiceTable.InvoiceNumber] = FormattableString.Invariant($"F-{++invoices:000}"),
            [InvoiceTable.Name] = "Fournitures",
            [InvoiceTable.CustomerId] = new EntityReference(AccountTable.LogicalName, Debtor),
            [InvoiceTable.IssuedOn] = Days.ToColumn(dueOn.PlusDays(-30)),
            [InvoiceTable.DueDate] = Days.ToColumn(dueOn),
            [InvoiceTable.TotalAmount] = new Money(total),
        };
        with?.Invoke(invoice);
        return Service.Create(invoice);
    }

    /// <summary>As <see cref="Invoice"/>, followed up to the end.</summary>
    public Guid InvoiceFollowed(LocalDate dueOn, decimal total = 1200m)
    {
        var id = Invoice(dueOn, total);
        Engine.RunAsyncSteps();
        return id;
    }

    public Guid Pay(Guid invoice, decimal amount, LocalDate? on = null)
    {
        var id = Service.Create(new Entity(PaymentTable.LogicalName)
        {
            [PaymentTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice),
            [PaymentTable.Amount] = new Money(amount),
            [PaymentTable.ReceivedOn] = on is { } day ? Days.ToColumn(day) : null,
        });
        Engine.RunAsyncSteps();
        return id;
    }

    /// <summary>Goes on to another day, at eight in the morning UTC, and runs the debtors that are due for review.</summary>
    public void GoTo(LocalDate day)
    {
        Engine.Now = day.AtMidnight().PlusHours(8).InUtc().ToDateTimeUtc();
        Service.Execute(new OrganizationRequest("relance_RunDunning"));
        Engine.RunAsyncSteps();
    }

    public OrganizationResponse Ask(string api, params (string Name, object Value)[] parameters) => Ask(Service, api, parameters);

    public static OrganizationResponse Ask(IOrganizationService service, string api, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(api);
        foreach (var (name, value) in parameters)
        {
            request[name] = value;
        }

        return service.Execute(request);
    }

    public OrganizationResponse Evaluate() => Ask("relance_EvaluateDebtor", ("Debtor", DebtorReference));

    public EntityReference DebtorReference => new(AccountTable.LogicalName, Debtor);

    public Row Account() => new(Service.Retrieve(AccountTable.LogicalName, Debtor, new ColumnSet(true)));

    public Row Read(string table, Guid id) => new(Service.Retrieve(table, id, new ColumnSet(true)));

    public Row[] Rows(string table) => Service.Rows(table).Select(row => new Row(row)).ToArray();

    /// <summary>The one reminder that there is.</summary>
    public Row Reminder() => Rows(ReminderTable.LogicalName).Single();

    public void Dispose() => Engine.Dispose();

    private Guid CreatePolicy(Action<Entity>? with)
    {
        var policy = new Entity(PolicyTable.LogicalName)
        {
            [PolicyTable.Name] = "Politique",
            [PolicyTable.TimeZone] = "Romance Standard Time",
            [PolicyTable.CreditorName] = "Atelier Lumen",
            [PolicyTable.CreditorAddress] = "4, quai Claude-Bernard\n69007 Lyon",
            [PolicyTable.LegalMentions] = "SAS au capital de 50 000 EUR, RCS Lyon 123 456 789",
            [PolicyTable.Iban] = "FR7630006000011234567890189",
            [PolicyTable.ContactName] = "Nadia Roussel",
            [PolicyTable.ContactEmail] = "compta@lumen.example",
            [PolicyTable.DefaultLanguage] = "fr",
            [PolicyTable.PromiseGraceDays] = 2,
            [PolicyTable.DisputeGraceDays] = 5,
            [PolicyTable.Iban] = "FR7630006000011234567890189",
            [PolicyTable.Signatory] = "Paul Mercier, directeur financier",
        };
        with?.Invoke(policy);
        return Service.Create(policy);
    }

    private (Guid Scenario, Guid Version) CreateScenario(Action<Entity>? firstStep)
    {
        var scenario = Service.Create(new Entity(ScenarioTable.LogicalName) { [ScenarioTable.Name] = "Standard", [ScenarioTable.Code] = "standard" });
        var version = Service.Create(new Entity(ScenarioVersionTable.LogicalName)
        {
            [ScenarioVersionTable.Name] = "Standard 1",
            [ScenarioVersionTable.ScenarioId] = new EntityReference(ScenarioTable.LogicalName, scenario),
            [ScenarioVersionTable.Version] = 1,
            [ScenarioVersionTable.VersionState] = Choices.To(VersionState.Draft),
        });
        Step(version, 1, 5, Channel.Email, step =>
        {
            step[ScenarioStepTable.FallbackChannel1] = Choices.To(Channel.PhoneCall);
            firstStep?.Invoke(step);
        });
        Step(version, 2, 15, Channel.Email, step => step[ScenarioStepTable.PlaceHold] = true);
        Step(version, 3, 30, Channel.RegisteredLetter, step => step[ScenarioStepTable.IsFormalNotice] = true);
        Service.Update(new Entity(ScenarioVersionTable.LogicalName, version) { [ScenarioVersionTable.VersionState] = Choices.To(VersionState.Published) });
        Service.Create(new Entity(SegmentTable.LogicalName)
        {
            [SegmentTable.Name] = "Tous",
            [SegmentTable.Rank] = 1,
            [SegmentTable.ScenarioId] = new EntityReference(ScenarioTable.LogicalName, scenario),
            [SegmentTable.IsCatchAll] = true,
        });
        return (scenario, version);
    }

    private void Step(Guid version, int order, int days, Channel channel, Action<Entity> with)
    {
        var step = new Entity(ScenarioStepTable.LogicalName)
        {
            [ScenarioStepTable.Name] = FormattableString.Invariant($"Relance {order}"),
            [ScenarioStepTable.ScenarioVersionId] = new EntityReference(ScenarioVersionTable.LogicalName, version),
            [ScenarioStepTable.Order] = order,
            [ScenarioStepTable.DaysFromDue] = days,
            [ScenarioStepTable.Channel] = Choices.To(channel),
            [ScenarioStepTable.TextName] = FormattableString.Invariant($"reminder-{order}"),
        };
        with(step);
        Service.Create(step);
    }
}
