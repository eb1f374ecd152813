#if DATAVERSE_PACKAGES
using System;
using FakeXrmEasy.Abstractions;
using FakeXrmEasy.Abstractions.Enums;
using FakeXrmEasy.Middleware;
using FakeXrmEasy.Middleware.Crud;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Solution;

namespace Relance.Tests.Engines;

/// <summary>
/// The rows of FakeXrmEasy under the steps of <see cref="SteppedService"/>. Compiled with <c>-p:DataverseSdk=packages</c> only; its
/// licence is a choice of whoever runs it.
/// </summary>
internal sealed class FakeXrmEasyEngine : SteppedEngine
{
    private FakeXrmEasyEngine(IXrmFakedContext context, DateTime start)
        : base(context.GetOrganizationService(), Catalog.Load(Repository.Solution), new OrganizationIds(WellKnown.OrganizationId, WellKnown.SystemUserId), start)
    {
    }

    public static FakeXrmEasyEngine Open(DateTime start)
    {
        var context = MiddlewareBuilder.New().AddCrud().UseCrud().SetLicense(FakeXrmEasyLicense.RPL_1_5).Build();
        context.Initialize(
        [
            new Entity("transactioncurrency", WellKnown.BaseCurrencyId) { ["isocurrencycode"] = "EUR", ["currencyname"] = "Euro", ["exchangerate"] = 1m },
            new Entity("organization", WellKnown.OrganizationId)
            {
                ["languagecode"] = 1036,
                ["basecurrencyid"] = new EntityReference("transactioncurrency", WellKnown.BaseCurrencyId),
            },
            new Entity("systemuser", WellKnown.SystemUserId) { ["fullname"] = "SYSTEM" },
        ]);
        return new FakeXrmEasyEngine(context, start);
    }
}
#endif
