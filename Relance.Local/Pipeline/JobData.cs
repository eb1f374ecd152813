using System;
using System.IO;
using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>A waiting system job as text, in the SDK's own serialized form, so that it survives the closing of its database.</summary>
[DataContract(Name = "Job", Namespace = "")]
internal sealed class JobData
{
    private static readonly DataContractSerializer Serializer = new(typeof(JobData), new[] { typeof(ConcurrencyBehavior) });

    [DataMember]
    public Guid StepId { get; set; }

    [DataMember]
    public string MessageName { get; set; } = string.Empty;

    [DataMember]
    public string Table { get; set; } = string.Empty;

    [DataMember]
    public Guid RowId { get; set; }

    [DataMember]
    public int Depth { get; set; }

    [DataMember]
    public Guid UserId { get; set; }

    [DataMember]
    public Guid InitiatingUserId { get; set; }

    [DataMember]
    public Guid BusinessUnitId { get; set; }

    [DataMember]
    public Guid CorrelationId { get; set; }

    [DataMember]
    public DateTime ChainStartedOn { get; set; }

    [DataMember]
    public DateTime CreatedOn { get; set; }

    [DataMember]
    public ParameterCollection Input { get; set; } = new();

    [DataMember]
    public ParameterCollection Output { get; set; } = new();

    [DataMember]
    public ParameterCollection SharedVariables { get; set; } = new();

    [DataMember]
    public EntityImageCollection Before { get; set; } = new();

    [DataMember]
    public EntityImageCollection After { get; set; } = new();

    public static string Write(SystemJob job)
    {
        PluginContext context = job.Context;
        var data = new JobData
        {
            StepId = job.Step.Definition.Id,
            MessageName = context.MessageName,
            Table = context.PrimaryEntityName,
            RowId = context.PrimaryEntityId,
            Depth = context.Depth,
            UserId = context.UserId,
            InitiatingUserId = context.InitiatingUserId,
            BusinessUnitId = context.BusinessUnitId,
            CorrelationId = context.CorrelationId,
            ChainStartedOn = context.ChainStartedOn,
            CreatedOn = context.OperationCreatedOn,
            Input = context.InputParameters,
            Output = context.OutputParameters,
            SharedVariables = context.SharedVariables,
            Before = context.PreEntityImages,
            After = context.PostEntityImages,
        };
        using var bytes = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateBinaryWriter(bytes))
        {
            Serializer.WriteObject(writer, data);
        }

        return Convert.ToBase64String(bytes.ToArray());
    }

    public static JobData Read(string text)
    {
        using var reader = XmlDictionaryReader.CreateBinaryReader(Convert.FromBase64String(text), XmlDictionaryReaderQuotas.Max);
        return (JobData)Serializer.ReadObject(reader)!;
    }

    /// <summary>The job again, to be run by the step that was found for it.</summary>
    public SystemJob ToJob(Guid id, int attempts, RegisteredStep step) => new()
    {
        Id = id,
        Step = step,
        Attempts = attempts,
        Context = new PluginContext
        {
            MessageName = MessageName,
            Stage = (int)StepStage.PostOperation,
            Mode = (int)StepMode.Asynchronous,
            Depth = Depth,
            UserId = UserId,
            InitiatingUserId = InitiatingUserId,
            BusinessUnitId = BusinessUnitId,
            OrganizationId = WellKnown.OrganizationId,
            OrganizationName = WellKnown.OrganizationName,
            CorrelationId = CorrelationId,
            ChainStartedOn = DateTime.SpecifyKind(ChainStartedOn, DateTimeKind.Utc),
            OperationId = id,
            OperationCreatedOn = DateTime.SpecifyKind(CreatedOn, DateTimeKind.Utc),
            IsInTransaction = false,
            PrimaryEntityName = Table,
            PrimaryEntityId = RowId,
            InputParameters = Input,
            OutputParameters = Output,
            SharedVariables = SharedVariables,
            PreEntityImages = Before,
            PostEntityImages = After,
            OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Definition.Id) { Name = step.Definition.Name },
        },
    };
}
