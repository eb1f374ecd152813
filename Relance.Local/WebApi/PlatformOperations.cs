using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Operations of the platform itself that the local host serves, as the Web API describes them. Parameters it would ignore are left out.</summary>
internal static class PlatformOperations
{
    /// <summary>The one message of the platform that is bound to a row; its request calls the row EmailId.</summary>
    public static CustomApiDefinition SendEmail { get; } = new()
    {
        UniqueName = "SendEmail",
        Binding = ApiBinding.Entity,
        BoundTable = "email",
        Requests = new[] { new ApiParameter("IssueSend", ApiParameterType.Boolean, false, null), new ApiParameter("TrackingToken", ApiParameterType.String, true, null) },
        Responses = new[] { new ApiParameter("Subject", ApiParameterType.String, false, null) },
    };

    public static IReadOnlyList<CustomApiDefinition> All { get; } = new[]
    {
        new CustomApiDefinition
        {
            UniqueName = "WhoAmI",
            IsFunction = true,
            Requests = Array.Empty<ApiParameter>(),
            Responses = new[] { "BusinessUnitId", "UserId", "OrganizationId" }.Select(name => new ApiParameter(name, ApiParameterType.Guid, false, null)).ToList(),
        },
        new CustomApiDefinition { UniqueName = "ImportSolution", Requests = Import(jobIsOptional: false), Responses = Array.Empty<ApiParameter>() },
        new CustomApiDefinition
        {
            UniqueName = "ImportSolutionAsync",
            Requests = Import(jobIsOptional: true),
            Responses = new[] { new ApiParameter("AsyncOperationId", ApiParameterType.Guid, false, null), new ApiParameter("ImportJobKey", ApiParameterType.String, false, null) },
        },
        new CustomApiDefinition { UniqueName = "PublishAllXml", Requests = Array.Empty<ApiParameter>(), Responses = Array.Empty<ApiParameter>() },
        new CustomApiDefinition
        {
            UniqueName = "PublishXml",
            Requests = new[] { new ApiParameter("ParameterXml", ApiParameterType.String, false, null) },
            Responses = Array.Empty<ApiParameter>(),
        },
        SendEmail,
    };

    private static IReadOnlyList<ApiParameter> Import(bool jobIsOptional) => new[]
    {
        new ApiParameter("OverwriteUnmanagedCustomizations", ApiParameterType.Boolean, false, null),
        new ApiParameter("PublishWorkflows", ApiParameterType.Boolean, false, null),
        new ApiParameter("CustomizationFile", ApiParameterType.String, false, null) { IsBinary = true },
        new ApiParameter("ImportJobId", ApiParameterType.Guid, jobIsOptional, null),
    };
}
