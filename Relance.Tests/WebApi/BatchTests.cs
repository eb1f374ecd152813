using System;
using System.Linq;
using System.Threading.Tasks;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.WebApi;

public sealed class BatchTests
{
    private const string BatchType = "Content-Type: multipart/mixed;boundary=b";

    [Fact]
    public async Task ChangeSet_PointsToTheRowsItCreated()
    {
        using var api = WebApiHost.Bare();

        Answer answer = await api.Send("POST", "$batch", ChangeSet(
            Part("POST", "accounts", """{"name":"a"}""", 1),
            Part("POST", "contacts", """{"lastname":"b","parentcustomerid_account@odata.bind":"$1"}""", 2)), BatchType);

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("--batchresponse_", answer.Body, StringComparison.Ordinal);
        Assert.Equal(2, answer.Body.Split("HTTP/1.1 204").Length - 1);
        Assert.Equal("a", Assert.Single(api.Host.System.Rows("contact")).GetAttributeValue<Microsoft.Xrm.Sdk.EntityReference>("parentcustomerid").Name);
    }

    [Theory]
    [InlineData("{\"name\":12}")]
    [InlineData("{\"parentaccountid@odata.bind\":\"/accounts(11111111-1111-1111-1111-111111111111)\"}")]
    public async Task ChangeSet_WithOneFailure_KeepsNothing(string bad)
    {
        using var api = WebApiHost.Bare();

        Answer answer = await api.Send("POST", "$batch", ChangeSet(Part("POST", "accounts", """{"name":"a"}""", 1), Part("POST", "accounts", bad, 2)), BatchType);

        Assert.InRange(answer.Status, 400, 404);
        Assert.DoesNotContain("changesetresponse", answer.Body, StringComparison.Ordinal);
        Assert.Contains("\"error\"", answer.Body, StringComparison.Ordinal);
        Assert.Equal(0, api.Host.System.Count("account"));
    }

    [Theory]
    [InlineData(false, 404, 0)]
    [InlineData(true, 200, 1)]
    public async Task Batch_WithAFailure_StopsOrGoesOnAsTold(bool goesOn, int status, int accounts)
    {
        using var api = WebApiHost.Bare();
        string body = "\r\n" + Single(Part("GET", $"accounts({Guid.NewGuid()})", null, null)) + Single(Part("POST", "accounts", """{"name":"a"}""", null)) + "--b--\r\n";

        Answer answer = await api.Send("POST", "$batch", body, goesOn ? new[] { BatchType, "Prefer: odata.continue-on-error" } : new[] { BatchType });

        Assert.Equal(status, answer.Status);
        Assert.Equal(accounts, api.Host.System.Count("account"));
    }

    [Theory]
    [InlineData("GET", "accounts", true)]
    [InlineData("POST", "$batch", false)]
    public async Task Batch_WithARequestThatHasNoPlaceThere_IsRefused(string method, string path, bool inChangeSet)
    {
        using var api = WebApiHost.Bare();
        string part = Part(method, path, "{}", 1);

        Answer answer = await api.Send("POST", "$batch", inChangeSet ? ChangeSet(part) : Single(part) + "--b--\r\n", BatchType);

        Assert.Equal(400, answer.Status);
    }

    private static string ChangeSet(params string[] parts) =>
        "--b\r\nContent-Type: multipart/mixed;boundary=c\r\n\r\n" + string.Concat(parts.Select(part => $"--c\r\n{part}")) + "--c--\r\n\r\n--b--\r\n";

    private static string Single(string part) => $"--b\r\n{part}";

    private static string Part(string method, string path, string? body, int? id) =>
        $"Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n{(id is null ? string.Empty : $"Content-ID: {id}\r\n")}\r\n{method} /api/data/v9.2/{path} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{body}\r\n";
}
